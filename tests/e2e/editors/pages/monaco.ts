import * as monaco from 'monaco-editor/editor/editor.api';
import { initial, kind, ready, send, sendButton, stage } from './bench';

/** Monaco: `known` where the page has made it known as `monaco`, else closed to everybody. */
stage().style.height = '160px';
const editor = monaco.editor.create(stage(), {
  value: initial,
  language: 'plaintext',
  minimap: { enabled: false },
  ariaLabel: 'Prompt',
});
editor.getDomNode()?.setAttribute('data-prompt', '');
if (kind === 'known') Reflect.set(window, 'monaco', monaco);
else Reflect.deleteProperty(window, 'monaco');

const model = (): string => editor.getValue();

function submit(): void {
  send(model());
  editor.setValue('');
}

editor.addCommand(monaco.KeyCode.Enter, submit);
editor.addCommand(monaco.KeyMod.Shift | monaco.KeyCode.Enter, () => editor.trigger('bench', 'type', { text: '\n' }));
sendButton().addEventListener('click', submit);
ready(model);
