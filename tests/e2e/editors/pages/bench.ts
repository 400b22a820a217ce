/** What every page of the bench shows to the tests: what its own editor holds, not what the document shows, and every prompt that was sent. */
export interface Bench {
  model: () => string;
  submits: string[];
  /** Events that reached the prompt box and its surroundings, counted from `watch` on. */
  events: string[];
  ready: boolean;
  /** Whether the editor knows of a caret; absent where the browser's own is all it needs. */
  hasCaret?: () => boolean;
}

declare global {
  interface Window {
    bench: Bench;
  }
}

/** A frame without an address has its query at the element. */
const query = new URLSearchParams(location.search || (window.frameElement?.getAttribute('data-query') ?? ''));

/** The text that the page begins with. */
export const initial = query.get('text') ?? '';

/** Which of its kinds the page shows. */
export const kind = query.get('kind') ?? '';

/** How a box is marked whose page hears of new text after the event only in Firefox. */
export const lateInFirefox = navigator.userAgent.includes('Firefox') ? 'late' : '';

/** Where the editor is to be put. */
export function stage(): HTMLElement {
  const element = document.querySelector<HTMLElement>('#stage');
  if (!element) throw new Error('The page has no stage.');
  return element;
}

/** The page's own button to send. */
export function sendButton(): HTMLButtonElement {
  const button = document.querySelector<HTMLButtonElement>('#submit');
  if (!button) throw new Error('The page has no button.');
  return button;
}

const WATCHED = ['beforeinput', 'input', 'change', 'keydown', 'paste', 'focusin', 'focusout'];

/** Tells the tests that the page is ready. */
export function ready(model: () => string): void {
  const events: string[] = [];
  for (const type of WATCHED) window.addEventListener(type, () => events.push(type), true);
  window.bench = { model, submits: [], events, ready: true };
}

/** Sends a prompt, as the site would. */
export const send = (text: string): void => void window.bench.submits.push(text);

/** Whether a key sends: Enter sends, Shift+Enter begins a line. */
export const sends = (event: { key: string; shiftKey: boolean; isComposing?: boolean }): boolean =>
  event.key === 'Enter' && !event.shiftKey && event.isComposing !== true;
