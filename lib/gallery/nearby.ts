import { inSlices } from './slices';

/** One of so many tiles is looked at as a sample. */
const STEP = 8;

/** How often (ms) the sample is looked at while the page scrolls and while it only changes, and how often all are. */
const SAMPLE = { scroll: 1000, change: 4000 };
const SURVEY = 10_000;

interface Events {
  /** Where an element is now (px), and whether that is in the window or less than half a window away. */
  placed(element: Element, box: DOMRect, near: boolean): void;
  /** The sample was looked at. */
  sampled(): void;
  /** All are being looked at. */
  surveyed(): void;
}

/**
 * Tells which of many elements are near the window, by looking at them now and then: an observer of thousands costs the
 * page more in every frame than a look does in a second. A sample is looked at, and those between two of it where the
 * window may lie between the two, as tiles found one after the other mostly stand one after the other; what that misses
 * is found when all are looked at.
 */
export function watchNearby(events: Events, signal: AbortSignal) {
  const watched = new Set<Element>();
  const near = new Set<Element>();
  let sampling: { timer: ReturnType<typeof setTimeout>; at: number } | undefined;
  let surveying: ReturnType<typeof setTimeout> | undefined;

  const look = inSlices<Element>((element) => {
    if (!watched.has(element)) return;
    const box = element.getBoundingClientRect();
    // What is not drawn at all has no size and is nowhere.
    const isNear = box.width > 0 && reaches(box, box);
    near[isNear ? 'add' : 'delete'](element);
    events.placed(element, box, isNear);
  }, signal);
  let lastSample = Number.NEGATIVE_INFINITY;
  const sample = () => {
    lastSample = performance.now();
    if (signal.aborted) return;
    const elements = [...watched];
    const wanted = new Set(near);
    let last: DOMRect | undefined;
    for (let at = 0; at < elements.length; at += STEP) {
      const box = elements[at]?.getBoundingClientRect() ?? last;
      if (box && reaches(last ?? box, box))
        for (const element of elements.slice(Math.max(0, at - STEP), at + STEP)) wanted.add(element);
      last = box;
    }
    if (wanted.size > 0) look(wanted);
    events.sampled();
  };
  const sampleAt = (at: number) => {
    if (sampling && sampling.at <= at) return;
    clearTimeout(sampling?.timer);
    const timer = setTimeout(() => {
      sampling = undefined;
      requestIdleCallback(sample, { timeout: 500 });
    }, at - performance.now());
    sampling = { timer, at };
  };
  const survey = () => {
    surveying = undefined;
    look(watched);
    events.surveyed();
  };
  signal.addEventListener('abort', () => {
    clearTimeout(sampling?.timer);
    clearTimeout(surveying);
  });
  return {
    /** Follows an element from now on. */
    watch(element: Element) {
      watched.add(element);
      look([element]);
    },
    unwatch(element: Element) {
      watched.delete(element);
      near.delete(element);
    },
    /** Something moved, by scrolling or by a change of the page. */
    moved(by: keyof typeof SAMPLE) {
      surveying ??= setTimeout(survey, SURVEY);
      sampleAt(lastSample + SAMPLE[by]);
    },
    /** The page rests after it was scrolled: what is in the window now stays there. */
    rested() {
      sampleAt(0);
    },
  };
}

/** Whether two boxes, or what lies between them, come as near as that to the window. */
function reaches(a: DOMRect, b: DOMRect): boolean {
  const [aside, above] = [innerWidth / 2, innerHeight / 2];
  const across = Math.max(a.right, b.right) > -aside && Math.min(a.left, b.left) < innerWidth + aside;
  return across && Math.max(a.bottom, b.bottom) > -above && Math.min(a.top, b.top) < innerHeight + above;
}
