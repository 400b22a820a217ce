/** How much of a tile must be visible for how long (ms) until it counts as seen. */
const HALF = 0.5;
const SEEN_AFTER = 1000;

interface Events {
  /** Came into view (any part of it), or left it. */
  turned(element: Element, visible: boolean): void;
  /** At least half of it was visible for a second; told again after the tab was away. */
  seen(element: Element): void;
  /** Whether `look` comes again within a second or so in any case. */
  isLookedAt(): boolean;
}

/**
 * Follows what is in view, with one observer; meant for the few elements near the window. An observer costs the page
 * something in every frame as long as it watches, so it watches for one frame at a time: at each `look`, and again a
 * second later while something is on its way to count as seen, unless that comes by itself.
 */
export function watchVisibility(events: Events, signal: AbortSignal) {
  /** Since when at least half of it is visible (ms of `performance.now`); infinite once it was told. */
  const since = new Map<Element, number>();
  const watched = new Set<Element>();
  let again: ReturnType<typeof setTimeout> | undefined;

  const observer = new IntersectionObserver((entries) => {
    const now = performance.now();
    for (const entry of entries) {
      observer.unobserve(entry.target);
      if (watched.has(entry.target)) note(entry, now);
    }
    lookAgain();
  });
  const note = (entry: IntersectionObserverEntry, now: number) => {
    const { target } = entry;
    events.turned(target, entry.isIntersecting);
    if (!isHalfVisible(entry) || document.visibilityState !== 'visible') return since.delete(target);
    const start = since.get(target) ?? now;
    const isSeen = now - start >= SEEN_AFTER;
    since.set(target, isSeen ? Number.POSITIVE_INFINITY : start);
    if (isSeen) events.seen(target);
    return isSeen;
  };
  const lookAgain = () => {
    if (again !== undefined || events.isLookedAt()) return;
    for (const start of since.values())
      if (start < Number.POSITIVE_INFINITY) again ??= setTimeout(lookAtRest, SEEN_AFTER);
  };
  /** At those only that are on their way to count. */
  const lookAtRest = () => {
    again = undefined;
    for (const [element, start] of since) if (start < Number.POSITIVE_INFINITY) observer.observe(element);
  };
  const look = () => {
    clearTimeout(again);
    again = undefined;
    for (const element of watched) observer.observe(element);
  };

  // A tab in the background shows nothing.
  const onAway = () => {
    since.clear();
    look();
  };
  document.addEventListener('visibilitychange', onAway, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(again);
  });
  return {
    watch(element: Element) {
      if (watched.has(element)) return;
      watched.add(element);
      observer.observe(element);
    },
    unwatch(element: Element) {
      since.delete(element);
      watched.delete(element);
    },
    /** It shows something else now: its second begins anew. */
    restart(element: Element) {
      if (!since.has(element)) return;
      since.set(element, performance.now());
      lookAgain();
    },
    look,
  };
}

/** A picture larger than the window counts once it fills half of the window. */
function isHalfVisible({ intersectionRatio, intersectionRect, rootBounds }: IntersectionObserverEntry): boolean {
  if (intersectionRatio >= HALF) return true;
  const window = rootBounds ? rootBounds.width * rootBounds.height : Number.POSITIVE_INFINITY;
  return intersectionRect.width * intersectionRect.height >= window / 2;
}
