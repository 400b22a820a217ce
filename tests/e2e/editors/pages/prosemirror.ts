import { exampleSetup } from 'prosemirror-example-setup';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { initial, ready, send, sendButton, sends, stage } from './bench';

/** ProseMirror with its example setup, whose input rules make one dash of two as they are typed. */
const doc = (text: string) => schema.node('doc', null, [schema.node('paragraph', null, text ? schema.text(text) : [])]);
const start = (text: string) =>
  EditorState.create({ doc: doc(text), plugins: exampleSetup({ schema, menuBar: false }) });

const view = new EditorView(stage(), {
  state: start(initial),
  attributes: { 'data-prompt': '', 'aria-label': 'Prompt', role: 'textbox' },
  handleKeyDown: (_, event) => {
    if (!sends(event)) return false;
    submit();
    return true;
  },
});

const model = (): string => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');

function submit(): void {
  send(model());
  view.updateState(start(''));
}

sendButton().addEventListener('click', submit);
ready(model);
