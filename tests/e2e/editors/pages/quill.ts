import Quill from 'quill';
import { initial, ready, send, sendButton, stage } from './bench';

/** Quill 2. */
const quill = new Quill(stage(), {
  modules: {
    keyboard: {
      bindings: {
        submit: {
          key: 'Enter',
          handler: () => {
            submit();
            return false;
          },
        },
      },
    },
  },
});
quill.root.dataset.prompt = '';
quill.root.setAttribute('aria-label', 'Prompt');
quill.root.setAttribute('role', 'textbox');
if (initial) quill.setText(initial, 'silent');
quill.history.clear();

const model = (): string => quill.getText().replace(/\n$/, '');

function submit(): void {
  send(model());
  quill.setText('');
}

sendButton().addEventListener('click', submit);
ready(model);
