/** One editor of the bench. */
export interface BenchEditor {
  id: string;
  /** As the table names it. */
  name: string;
  /** The package whose version the table tells. */
  package?: string;
  /** The file in `pages/` and which of its kinds. */
  script: string;
  kind?: string;
  /** Where the box stands in a frame: of the page's origin, of another one, or in one without an address of its own. */
  frame?: 'same' | 'cross' | 'srcdoc' | 'blank';
  /** One line only. */
  line?: boolean;
}

/** Every editor that is to be written into. */
export const EDITORS: readonly BenchEditor[] = [
  { id: 'textarea', name: 'textarea', script: 'plain', kind: 'area' },
  { id: 'input', name: 'input in a form', script: 'plain', kind: 'form', line: true },
  { id: 'textarea-autosize', name: 'textarea that grows', script: 'plain', kind: 'autosize' },
  { id: 'shadow-closed', name: 'textarea in a closed shadow root', script: 'plain', kind: 'closed' },
  { id: 'frame-same', name: 'textarea in a frame', script: 'plain', kind: 'area', frame: 'same' },
  { id: 'frame-cross', name: 'textarea in a frame of another origin', script: 'plain', kind: 'area', frame: 'cross' },
  { id: 'frame-srcdoc', name: 'textarea in a srcdoc frame', script: 'plain', kind: 'area', frame: 'srcdoc' },
  { id: 'frame-blank', name: 'textarea in an about:blank frame', script: 'plain', kind: 'area', frame: 'blank' },
  { id: 'react-area', package: 'react', name: 'React, textarea', script: 'react', kind: 'area' },
  { id: 'react-line', package: 'react', name: 'React, input', script: 'react', kind: 'line', line: true },
  { id: 'react-reformat', package: 'react', name: 'React, tidies the text', script: 'react', kind: 'reformat' },
  {
    id: 'react-autosize',
    package: 'react-textarea-autosize',
    name: 'React, react-textarea-autosize',
    script: 'react',
    kind: 'autosize',
  },
  {
    id: 'react-transition',
    package: 'react',
    name: 'React, state in a transition',
    script: 'react',
    kind: 'transition',
  },
  { id: 'react-debounce', package: 'react', name: 'React, debounced state', script: 'react', kind: 'debounce' },
  { id: 'vue', package: 'vue', name: 'Vue, v-model', script: 'vue' },
  { id: 'vue-lazy', package: 'vue', name: 'Vue, v-model.lazy', script: 'vue', kind: 'lazy' },
  { id: 'svelte', package: 'svelte', name: 'Svelte, bind:value', script: 'svelte' },
  { id: 'lit', package: 'lit', name: 'Lit, in an open shadow root', script: 'lit' },
  { id: 'editable', name: 'contenteditable', script: 'plain', kind: 'editable' },
  { id: 'plaintext', name: 'contenteditable, plain text only', script: 'plain', kind: 'plaintext' },
  { id: 'editable-shadow', name: 'contenteditable in a shadow root', script: 'plain', kind: 'editable-shadow' },
  { id: 'slate', package: 'slate-react', name: 'Slate', script: 'slate' },
  {
    id: 'slate-pill',
    package: 'slate-react',
    name: 'Slate, a command with options',
    script: 'slate',
    kind: 'pill',
    line: true,
  },
  { id: 'lexical-plain', package: 'lexical', name: 'Lexical, plain text', script: 'lexical', kind: 'plain' },
  { id: 'lexical-rich', package: 'lexical', name: 'Lexical, rich text', script: 'lexical', kind: 'rich' },
  { id: 'prosemirror', package: 'prosemirror-view', name: 'ProseMirror', script: 'prosemirror' },
  { id: 'tiptap', package: '@tiptap/core', name: 'Tiptap', script: 'tiptap' },
  { id: 'codemirror', package: 'codemirror', name: 'CodeMirror', script: 'codemirror' },
  { id: 'quill', package: 'quill', name: 'Quill', script: 'quill' },
  { id: 'draft', package: 'draft-js', name: 'Draft.js', script: 'draft' },
  { id: 'monaco-known', package: 'monaco-editor', name: 'Monaco, known to its page', script: 'monaco', kind: 'known' },
  { id: 'monaco', package: 'monaco-editor', name: 'Monaco', script: 'monaco' },
];

/** Whether the box stands in a frame without an address, which our scripts reach on sites that are on as a whole only. */
export const isBare = ({ frame }: BenchEditor): boolean => frame === 'srcdoc' || frame === 'blank';

/** A long text, of which CodeMirror draws only what is in view. */
export const LONG: BenchEditor = {
  id: 'codemirror-long',
  name: 'CodeMirror, 3,000 lines',
  script: 'codemirror',
  kind: 'long',
};
