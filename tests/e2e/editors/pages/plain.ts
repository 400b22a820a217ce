import { initial, kind, ready, send, sendButton, sends, stage } from './bench';

/** Boxes without any framework: `area`, `form` (one line in a form), `autosize`, `closed` (in a closed shadow root), `editable`, `plaintext`, `editable-shadow` (in an open one), and those that refuse: `readonly`, `disabled`, `short`, `removes`, `replaces`. */
const host = stage();

const isEditable = /^(?:editable|plaintext)/.test(kind);

function makeField(): HTMLTextAreaElement | HTMLInputElement {
  const field = document.createElement(kind === 'form' ? 'input' : 'textarea');
  field.value = initial;
  field.readOnly = kind === 'readonly';
  field.disabled = kind === 'disabled';
  if (kind === 'short') field.maxLength = 40;
  return field;
}

function makeEditable(): HTMLElement {
  const box = document.createElement('div');
  box.contentEditable = kind === 'plaintext' ? 'plaintext-only' : 'true';
  box.setAttribute('role', 'textbox');
  box.style.whiteSpace = 'pre-wrap';
  box.textContent = initial;
  return box;
}

function put(box: HTMLElement): void {
  box.dataset.prompt = '';
  box.setAttribute('aria-label', 'Prompt');
  // The page's style sheet ends at a shadow root.
  box.style.width = '100%';
  if (kind === 'form') {
    const form = document.createElement('form');
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submit();
    });
    form.append(box, sendButton());
    host.append(form);
  } else if (kind === 'closed' || kind === 'editable-shadow') {
    host.attachShadow({ mode: kind === 'closed' ? 'closed' : 'open' }).append(box);
  } else host.append(box);
}

let current: HTMLElement = isEditable ? makeEditable() : makeField();
const textOf = (box: HTMLElement): string =>
  box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement ? box.value : box.innerText;

function submit(): void {
  send(model());
  if (current instanceof HTMLTextAreaElement || current instanceof HTMLInputElement) current.value = '';
  else current.textContent = '';
}

// A line that nothing stands on yet needs a break of its own in an editable element; it is no part of the text.
const model = () => (isEditable ? textOf(current).replace(/\n$/, '') : textOf(current)).replaceAll('\u00a0', ' ');

put(current);
if (kind !== 'form') {
  current.addEventListener('keydown', (event) => {
    if (!sends(event)) return;
    event.preventDefault();
    submit();
  });
  sendButton().addEventListener('click', submit);
}

if (kind === 'autosize')
  current.addEventListener('input', () => {
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight}px`;
  });

// A page that lets nothing of a code into its box.
if (kind === 'removes')
  current.addEventListener('input', () => {
    if (current instanceof HTMLTextAreaElement && current.value.includes('--p'))
      setTimeout(() => {
        if (current instanceof HTMLTextAreaElement) current.value = current.value.replace(/ --p.*$/, '');
      });
  });

// A page that draws its box anew whenever it changes by more than a key.
if (kind === 'replaces')
  current.addEventListener('input', () => {
    if (!(current instanceof HTMLTextAreaElement) || !current.value.includes('--p')) return;
    const next = makeField();
    next.value = current.value;
    current.remove();
    current = next;
    put(current);
  });

ready(model);
