import { keymap } from '@codemirror/view';
import { basicSetup, EditorView } from 'codemirror';
import { initial, kind, ready, send, sendButton, stage } from './bench';

/** CodeMirror 6, and `long`, of whose text only what is in view is drawn. */
const lines = Array.from({ length: 3000 }, (_, line) => `line ${line}`).join('\n');

const view: EditorView = new EditorView({
  doc: kind === 'long' ? `${lines}\n${initial}` : initial,
  parent: stage(),
  extensions: [
    keymap.of([
      {
        key: 'Enter',
        run: () => {
          submit();
          return true;
        },
      },
    ]),
    basicSetup,
    EditorView.contentAttributes.of({ 'data-prompt': '', 'aria-label': 'Prompt' }),
    EditorView.theme({ '&': { maxHeight: '200px' }, '.cm-scroller': { overflow: 'auto' } }),
  ],
});

const model = (): string => {
  const text = view.state.doc.toString();
  return kind === 'long' && text.startsWith(`${lines}\n`) ? text.slice(lines.length + 1) : text;
};

function submit(): void {
  send(model());
  view.dispatch({ changes: { from: 0, to: view.state.doc.length } });
}

if (kind === 'long') view.dispatch({ selection: { anchor: view.state.doc.length } });
sendButton().addEventListener('click', submit);
ready(model);
