/** @jsxImportSource react */
import { ContentState, Editor, EditorState } from 'draft-js';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { initial, ready, send, sendButton, stage } from './bench';

/** Draft.js, whose state is React's. */
let held = EditorState.createWithContent(ContentState.createFromText(initial));
let put: (state: EditorState) => void = () => {};

const model = (): string => held.getCurrentContent().getPlainText('\n');

function submit(): void {
  send(model());
  put(EditorState.moveFocusToEnd(EditorState.createEmpty()));
}

function Prompt() {
  const [state, setState] = useState(held);
  held = state;
  put = setState;
  return (
    <Editor
      editorState={state}
      onChange={setState}
      ariaLabel="Prompt"
      handleReturn={(event) => {
        if (event.shiftKey) return 'not-handled';
        submit();
        return 'handled';
      }}
    />
  );
}

createRoot(stage()).render(<Prompt />);
sendButton().addEventListener('click', submit);
requestAnimationFrame(() => {
  document.querySelector('.public-DraftEditor-content')?.setAttribute('data-prompt', '');
  ready(model);
});
