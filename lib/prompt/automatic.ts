import type { SiteRule } from '../sites/rule';
import { findPromptBox, isPromptBox } from './boxes';
import { type Field, isField } from './editors/field';
import type { PromptWriter } from './writer';

/** How long typing rests before the suffix is added by itself, in ms. */
const REST = 1200;

interface Page {
  rule(): SiteRule | undefined;
  writer: PromptWriter;
  /** Adds the suffix if that is switched on and there is something to add. Synchronous: a submit waits for nobody. */
  add(field: Field, resting: boolean): void;
  /** The box the person used last. */
  last(): Element | undefined;
  used(box: Element): void;
}

/**
 * Adds the suffix by itself: once typing rests, and right before the person submits. Everything starts from trusted
 * input; nothing is added while a word is composed; events always go on their way.
 */
export function addAutomatically(page: Page, signal: AbortSignal): void {
  const capture = { capture: true, signal };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restAgain = (field: Field) => {
    clearTimeout(timer);
    timer = setTimeout(() => field.isConnected && page.add(field, true), REST);
  };
  signal.addEventListener('abort', () => clearTimeout(timer));

  const boxOf = (event: Event): Element | undefined => {
    const element = event.isTrusted && !page.writer.writing ? event.composedPath()[0] : undefined;
    return element instanceof Element && isPromptBox(element, page.rule()) ? element : undefined;
  };

  window.addEventListener(
    'focusin',
    (event) => {
      const box = boxOf(event);
      if (box) page.used(box);
    },
    capture,
  );

  // The page empties its box without an event: the first character after that begins a new prompt.
  window.addEventListener(
    'beforeinput',
    (event) => {
      const box = boxOf(event);
      if (isField(box) && box.value.trim() === '') page.writer.forget(box);
    },
    capture,
  );

  const typed = (event: Event) => {
    const box = boxOf(event);
    if (!box) return;
    page.used(box);
    if (!isField(box)) return;
    page.writer.typed(box);
    restAgain(box);
  };
  window.addEventListener('input', typed, capture);
  window.addEventListener('compositionend', typed, capture);

  const submit = (field: Field) => {
    clearTimeout(timer);
    page.add(field, false);
    const sent = field.value;
    // Where Enter began a new line instead, the prompt goes on.
    setTimeout(() => {
      if (field.value === sent || field.value === '') page.writer.forget(field);
    });
  };

  window.addEventListener(
    'keydown',
    (event) => {
      const plain = !event.shiftKey && !event.altKey && !event.ctrlKey && !event.metaKey;
      if (event.key !== 'Enter' || !plain || event.isComposing || event.keyCode === COMPOSING) return;
      const box = boxOf(event);
      if (isField(box) && !picksFromList(box)) submit(box);
    },
    capture,
  );

  window.addEventListener(
    'click',
    (event) => {
      const rule = page.rule();
      const target = event.composedPath()[0];
      if (!event.isTrusted || !rule || !(target instanceof Element)) return;
      if (!rule.submits.some(({ selector }) => target.closest(selector))) return;
      const box = findPromptBox(document, rule, page.last());
      if (isField(box)) submit(box);
    },
    capture,
  );
}

/** What some browsers report for keys that an input method takes. */
const COMPOSING = 229;

/** Enter picks an entry of an open list instead of submitting. */
const picksFromList = (box: Element): boolean =>
  box.ariaExpanded === 'true' || box.hasAttribute('aria-activedescendant');
