/** The least pause (ms) between two looks that browsers grant, and how long a press waits for the first one. */
const DELAY = 100;
const PATIENCE = 1000;

/** What the browser says of a control that was pressed: seen, not seen, or nothing in time. */
export type Word = 'seen' | 'covered' | 'late';

/** What browsers that can tell give beside an entry. */
type VisibleEntry = IntersectionObserverEntry & { isVisible?: boolean };

/** Only Chromium can tell. */
const CAN_TELL = 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Tells whether a page has painted something over a control that lets clicks through, or made it invisible; where the
 * browser cannot tell, nothing counts as covered. Looked at once when a control appears, and all the time while the
 * pointer is on it. Nothing of ours that can be pressed fades or has a filter: that counts as covered, too.
 */
export function watchCovers(root: ShadowRoot, signal: AbortSignal) {
  const seen = new WeakMap<Element, boolean>();
  let waiting: { control: Element; told: (word: Word) => void } | undefined;
  let late: ReturnType<typeof setTimeout> | undefined;
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: DELAY,
  };
  const note = (entries: VisibleEntry[]) => {
    for (const { target, isVisible } of entries) seen.set(target, isVisible ?? true);
  };
  let hovered: Element | null = null;
  const observer = new IntersectionObserver((entries) => {
    note(entries);
    for (const { target } of entries) if (target !== hovered) observer.unobserve(target);
    const answer = waiting && seen.get(waiting.control);
    if (answer !== undefined) settle(answer ? 'seen' : 'covered');
  }, options);
  const settle = (word: Word) => {
    clearTimeout(late);
    const told = waiting?.told;
    waiting = undefined;
    told?.(word);
  };
  const onOver = (event: Event) => {
    hovered = controlOf(event);
    if (!hovered) return;
    // Observed anew, it is reported anew.
    observer.unobserve(hovered);
    observer.observe(hovered);
  };
  const onOut = () => {
    hovered = null;
  };
  const appeared = new MutationObserver(() => {
    for (const control of root.querySelectorAll('[data-control]')) if (!seen.has(control)) observer.observe(control);
  });
  if (CAN_TELL) {
    root.addEventListener('pointerover', onOver, { passive: true, signal });
    root.addEventListener('pointerout', onOut, { passive: true, signal });
    appeared.observe(root, { childList: true, subtree: true });
  }
  signal.addEventListener('abort', () => {
    appeared.disconnect();
    observer.disconnect();
    clearTimeout(late);
  });
  return {
    /** Whether the control can be seen; undefined while the browser has not told yet. */
    isSeen(control: Element): boolean | undefined {
      // In frames and in full screen Chromium tells of nothing in the top layer that it can be seen.
      if (!CAN_TELL || window !== window.top || document.fullscreenElement) return true;
      note(observer.takeRecords());
      return seen.get(control);
    },
    /** Tells once what the browser's next word on the control is. The latest press only is waited for. */
    onceKnown(control: Element, told: (word: Word) => void): void {
      clearTimeout(late);
      waiting = { control, told };
      // What a person pressed long ago they no longer wait for.
      late = setTimeout(() => settle('late'), PATIENCE);
      observer.observe(control);
    },
  };
}

const controlOf = ({ target }: Event): Element | null =>
  target instanceof Element ? target.closest('[data-control]') : null;
