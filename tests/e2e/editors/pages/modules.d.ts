declare module '*.svelte' {
  import type { Component } from 'svelte';

  const component: Component;
  export default component;
}

/** As much of Draft.js as its page uses; the package has no types. */
declare module 'draft-js' {
  import type { ComponentType, KeyboardEvent } from 'react';

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(delimiter: string): string;
  }
  export class EditorState {
    static createWithContent(content: ContentState): EditorState;
    static createEmpty(): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange: (state: EditorState) => void;
    ariaLabel: string;
    handleReturn: (event: KeyboardEvent) => 'handled' | 'not-handled';
  }>;
}
