/** The least pause (ms) between two looks that browsers grant, and how long a press waits for the first one that is good. */
const DELAY = 100;
const PATIENCE = 1000;

/** What browsers that can tell give beside an entry. */
type VisibleEntry = IntersectionObserverEntry & { isVisible?: boolean };

/**
 * Tells whether a page has painted something over a control that lets clicks through, or made it invisible. Only
 * Chromium can tell; elsewhere nothing counts as covered. Watched while the pointer is on a control, and no longer. What
 * still fades in counts as covered for a moment, so a press waits for the next look.
 */
export function watchCovers(root: ShadowRoot, signal: AbortSignal) {
  const covered = new WeakMap<Element, boolean>();
  let waiting: { control: Element; until: number; act: () => void } | undefined;
  const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
    trackVisibility: true,
    delay: DELAY,
  };
  const note = (entries: VisibleEntry[]) => {
    for (const { target, isVisible } of entries) if (isVisible !== undefined) covered.set(target, !isVisible);
  };
  const observer = new IntersectionObserver((entries) => {
    note(entries);
    if (!waiting || covered.get(waiting.control)) return;
    const { until, act } = waiting;
    waiting = undefined;
    if (performance.now() < until) act();
  }, options);
  const controlOf = ({ target }: Event) => (target instanceof Element ? target.closest('[data-control]') : null);
  const onOver = (event: Event) => {
    const control = controlOf(event);
    if (control) observer.observe(control);
  };
  const onOut = (event: Event) => {
    const control = controlOf(event);
    if (control && control !== waiting?.control) observer.unobserve(control);
  };
  root.addEventListener('pointerover', onOver, { passive: true, signal });
  root.addEventListener('pointerout', onOut, { passive: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    isCovered(control: Element): boolean {
      note(observer.takeRecords());
      return covered.get(control) === true;
    },
    /** Acts once the control can be seen, if that is soon. */
    onceSeen(control: Element, act: () => void): void {
      waiting = { control, until: performance.now() + PATIENCE, act };
    },
  };
}
