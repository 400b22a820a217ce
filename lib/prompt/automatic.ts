import type { SiteRule } from '../sites/rule';
import { isPromptBox } from './boxes';
import type { Editor } from './editors/editor';
import { editorOf } from './editors/find';
import { deepTarget } from './editors/focus';
import { isSubmitKey } from './submit-key';
import type { PromptWriter } from './writer';

/** How long typing rests before the suffix is added by itself, in ms. */
const REST = 1200;

interface Page {
  rule(): SiteRule | undefined;
  writer: PromptWriter;
  /** Typing rests in this box. */
  rested(editor: Editor): void;
  /** The person uses this box. */
  used(box: HTMLElement): void;
}

/** The prompt box that a person's own event happened in. */
export function promptBoxOf(event: Event, rule: SiteRule | undefined): Editor | undefined {
  const target = event.isTrusted ? deepTarget(event) : undefined;
  const editor = editorOf(target, rule);
  if (!target || !editor) return undefined;
  return isPromptBox(editor.box, rule) || isPromptBox(target, rule) ? editor : undefined;
}

/** Follows what the person types into prompt boxes, and tells once it rests. Everything starts from trusted input, and events go on their way. */
export function followTyping(page: Page, signal: AbortSignal): void {
  const capture = { capture: true, signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer));
  const boxOf = (event: Event) => (page.writer.writing ? undefined : promptBoxOf(event, page.rule()));

  window.addEventListener(
    'focusin',
    (event) => {
      const editor = boxOf(event);
      if (editor) page.used(editor.box);
    },
    capture,
  );

  // The page empties its box without an event: the first character after that begins a new prompt.
  window.addEventListener(
    'beforeinput',
    (event) => {
      const editor = boxOf(event);
      if (editor?.read()?.trim() === '') page.writer.forget(editor);
    },
    capture,
  );

  const typed = (event: Event) => {
    const editor = boxOf(event);
    if (!editor) return;
    page.used(editor.box);
    clearTimeout(timer);
    timer = setTimeout(() => editor.box.isConnected && page.rested(editor), REST);
    // Editors change their text after the event.
    setTimeout(() => page.writer.typed(editor));
  };
  window.addEventListener('input', typed, capture);
  window.addEventListener('compositionend', typed, capture);
  // Some editors take the text themselves, and no `input` follows.
  window.addEventListener('beforeinput', typed, capture);

  window.addEventListener('keydown', (event) => isSubmitKey(event) && clearTimeout(timer), capture);
}
