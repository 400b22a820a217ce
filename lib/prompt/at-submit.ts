import type { SiteRule } from '../sites/rule';
import { promptBoxOf } from './automatic';
import { findPromptBox } from './boxes';
import type { Editor, Family } from './editors/editor';
import { editorOf } from './editors/find';
import { deepTarget } from './editors/focus';
import { pause } from './editors/pause';
import { isSubmitKey } from './submit-key';

interface Page {
  rule(): SiteRule | undefined;
  /** The box the person used last. */
  last(): Element | undefined;
  /** Whether something would be added to this prompt right now. */
  adds(editor: Editor): boolean;
  /** Adds it: the text has changed when this returns. */
  add(editor: Editor): void;
  /** The prompt was sent. */
  sent(editor: Editor): void;
}

/** For how long a page that takes its text over late is waited for at least, in ms: two frames and a bit. */
const LATE = 62;

/** What tells its page of new text only after the event, in Firefox: the old text would be sent. Nothing is added there unless a rule says that it is worth waiting. */
const STALE: readonly Family[] = import.meta.env.FIREFOX ? ['slate', 'lexical'] : [];

/**
 * Adds the suffix right before the person submits, by Enter or by the site's own button. The event goes on its way with
 * the new text in the box. Only where a site's rule says that the page takes its text over late, the person's submit is
 * held back for that long and then carried out once, in its place. Nothing is ever done on pointerdown: a box that grows
 * would move the button away under the pointer.
 */
export function addAtSubmit(page: Page, signal: AbortSignal): void {
  const capture = { capture: true, signal };
  const held = new WeakSet<HTMLElement>();

  const submit = (editor: Editor, event: Event, again: () => void) => {
    const { box } = editor;
    if (held.has(box)) return stop(event);
    if (!page.adds(editor)) return watch(editor, page);
    const late = lateOf(box, page.rule());
    if (late === undefined && STALE.includes(editor.family)) return watch(editor, page);
    if (!late) {
      page.add(editor);
      return watch(editor, page);
    }
    stop(event);
    held.add(box);
    page.add(editor);
    void pause(Math.max(late, LATE)).then(() => {
      held.delete(box);
      if (signal.aborted || !box.isConnected) return;
      watch(editor, page);
      again();
    });
  };

  window.addEventListener(
    'keydown',
    (event) => {
      if (!isSubmitKey(event)) return;
      const editor = promptBoxOf(event, page.rule());
      if (editor) submit(editor, event, () => pressEnter(event));
    },
    capture,
  );

  window.addEventListener(
    'click',
    (event) => {
      const rule = page.rule();
      const target = event.isTrusted ? deepTarget(event) : undefined;
      const button = rule?.submits.map(({ selector }) => target?.closest(selector)).find((one) => one);
      const editor = button && editorOf(findPromptBox(document, rule, page.last()), rule);
      if (editor && button instanceof HTMLElement) submit(editor, event, () => button.click());
    },
    capture,
  );
}

const stop = (event: Event): void => {
  event.preventDefault();
  event.stopImmediatePropagation();
};

/** Looks what became of a submit: where Enter began a new line instead, the prompt goes on. */
function watch(editor: Editor, page: Page): void {
  const sent = editor.read();
  setTimeout(() => {
    const now = editor.read();
    if (now === sent || now === '') page.sent(editor);
  });
}

/** How long a rule says that a page lags behind its box, in ms; undefined where no rule says so. */
const lateOf = (box: Element, rule: SiteRule | undefined): number | undefined =>
  rule?.promptBoxes.find(({ selector, late }) => late !== undefined && box.matches(selector))?.late;

/** The person's Enter once more, after it was held back. A browser submits a form of one line by itself, but not for a key that it did not see. */
function pressEnter({ target, ctrlKey, metaKey }: KeyboardEvent): void {
  if (!(target instanceof HTMLElement)) return;
  const key = { key: 'Enter', code: 'Enter', keyCode: 13, which: 13, ctrlKey, metaKey };
  const down = new KeyboardEvent('keydown', { ...key, bubbles: true, cancelable: true, composed: true });
  if (!target.dispatchEvent(down)) return;
  const press = new KeyboardEvent('keypress', { ...key, bubbles: true, cancelable: true, composed: true });
  if (target.dispatchEvent(press) && target instanceof HTMLInputElement) target.form?.requestSubmit();
}
