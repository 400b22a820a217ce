import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { initial, ready, send, sendButton, sends, stage } from './bench';

/** Tiptap with its starter kit. */
const editor = new Editor({
  element: stage(),
  extensions: [StarterKit],
  content: { type: 'doc', content: [{ type: 'paragraph', content: initial ? [{ type: 'text', text: initial }] : [] }] },
  editorProps: {
    attributes: { 'data-prompt': '', 'aria-label': 'Prompt', role: 'textbox' },
    handleKeyDown: (_, event) => {
      if (!sends(event)) return false;
      submit();
      return true;
    },
  },
});

const model = (): string => editor.getText({ blockSeparator: '\n' });

function submit(): void {
  send(model());
  editor.commands.clearContent();
}

sendButton().addEventListener('click', submit);
ready(model);
