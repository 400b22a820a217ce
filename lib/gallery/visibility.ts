/** How much of a tile must be visible for how long (ms) until it counts as seen. */
const HALF = 0.5;
const SEEN_AFTER = 1000;

interface Events {
  /** Came into view (any part of it), or left it. */
  turned(element: Element, visible: boolean): void;
  /** At least half of it was visible for a second; told again after the tab was away. */
  seen(element: Element): void;
}

/** Follows what is in view, with one observer and one timer; meant for the few elements near the window. */
export function watchVisibility(events: Events, signal: AbortSignal) {
  /** Since when at least half of it is visible (ms of `performance.now`). */
  const since = new Map<Element, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = () => {
    timer = undefined;
    const now = performance.now();
    let next = Number.POSITIVE_INFINITY;
    for (const [element, start] of since) {
      const left = start + SEEN_AFTER - now;
      if (left > 0) next = Math.min(next, left);
      else {
        since.delete(element);
        events.seen(element);
      }
    }
    if (next < Number.POSITIVE_INFINITY) timer = setTimeout(check, next);
  };
  const begin = (element: Element) => {
    since.set(element, performance.now());
    timer ??= setTimeout(check, SEEN_AFTER);
  };

  const watched = new Set<Element>();
  const halves = new Set<Element>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        const half = isHalfVisible(entry);
        if (half && !halves.has(entry.target) && document.visibilityState === 'visible') begin(entry.target);
        if (!half) since.delete(entry.target);
        halves[half ? 'add' : 'delete'](entry.target);
        events.turned(entry.target, entry.isIntersecting);
      }
    },
    { threshold: [0, 0.25, HALF] },
  );

  // A tab in the background shows nothing.
  const onAway = () => {
    since.clear();
    if (document.visibilityState === 'visible') for (const element of halves) begin(element);
  };
  document.addEventListener('visibilitychange', onAway, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return {
    watch(element: Element) {
      if (watched.has(element)) return;
      watched.add(element);
      observer.observe(element);
    },
    /** Gives whether it was watched. */
    unwatch(element: Element): boolean {
      since.delete(element);
      halves.delete(element);
      observer.unobserve(element);
      return watched.delete(element);
    },
  };
}

/** A picture larger than the window counts once it fills half of the window. */
function isHalfVisible({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  if (intersectionRatio >= HALF) return true;
  const window = rootBounds ? rootBounds.width * rootBounds.height : Number.POSITIVE_INFINITY;
  return intersectionRect.width * intersectionRect.height >= window / 2;
}
