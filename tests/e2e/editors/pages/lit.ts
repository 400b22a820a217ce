import { html, LitElement } from 'lit';
import { initial, ready, send, sendButton, sends, stage } from './bench';

/** A Lit component, which has its box in an open shadow root. */
class PromptBox extends LitElement {
  static override properties = { text: { state: true } };
  declare text: string;

  constructor() {
    super();
    this.text = initial;
  }

  submit(): void {
    send(this.text);
    this.text = '';
  }

  key(event: KeyboardEvent): void {
    if (!sends(event)) return;
    event.preventDefault();
    this.submit();
  }

  hear({ target }: InputEvent): void {
    if (target instanceof HTMLTextAreaElement) this.text = target.value;
  }

  override render() {
    return html`<textarea style="width: 100%" data-prompt aria-label="Prompt" .value=${this.text} @input=${this.hear} @keydown=${this.key}></textarea>`;
  }
}
customElements.define('prompt-box', PromptBox);

const box = new PromptBox();
stage().append(box);
sendButton().addEventListener('click', () => box.submit());
void box.updateComplete.then(() => ready(() => box.text));
