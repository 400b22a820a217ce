import type { AfterLayout } from '../overlay/after-layout';
import type { Box } from '../overlay/placement';
import { alarm } from './alarm';
import { InOrder } from './in-order';

/** One of so many tiles is looked at as a sample; where the window may lie between two of it, more closely, down to all. */
const STEPS = [64, 8];

/** How often (ms) the sample is looked at while the page scrolls and while it only changes, and how often all are: so long at least, and longer the more there are. */
const SAMPLE = { scroll: 1000, change: 8000 };
const SURVEY = { scroll: 10_000, change: 30_000 };
const SURVEY_EACH = 20;

/** So many are looked at in one frame, beside the sample. */
const MOST_AT_ONCE = 200;

interface Events {
  /** Where an element is now (px), and whether that is in the window or less than half a window away. */
  placed(element: Element, box: DOMRect, near: boolean): void;
  /** The sample was looked at. */
  sampled(): void;
  /** All are being looked at. */
  surveyed(): void;
  /** Whether the sample is looked at within a second in any case. */
  isLookedAt(): boolean;
}

/**
 * Tells which of many elements are near the window, by looking at them now and then: an observer of thousands costs the
 * page more in every frame than a look does in a second. A sample is looked at, and those between two of it where the
 * window may lie between the two, as what follows in the document mostly stands one after the other; what that misses is
 * found when all are looked at.
 */
export function watchNearby(events: Events, afterLayout: AfterLayout, signal: AbortSignal) {
  const watched = new InOrder();
  const near = new Set<Element>();
  const waiting = new Set<Element>();
  let field = nearField();
  let lastSample = Number.NEGATIVE_INFINITY;
  let isSampleDue = false;

  const look = (element: Element) => {
    waiting.delete(element);
    if (!watched.has(element)) return;
    const box = element.getBoundingClientRect();
    // What is not drawn at all has no size and is nowhere.
    const isNear = box.width > 0 && reaches(field, box, box);
    near[isNear ? 'add' : 'delete'](element);
    events.placed(element, box, isNear);
  };
  const sample = () => {
    isSampleDue = false;
    lastSample = performance.now();
    const wanted = new Set(near);
    addNear(watched.all(), field, wanted);
    for (const element of wanted) look(element);
    events.sampled();
  };
  // At any other time to ask for a place may take a layout more.
  const ask = afterLayout(() => {
    if (signal.aborted) return;
    field = nearField();
    if (isSampleDue) sample();
    let left = MOST_AT_ONCE;
    for (const element of waiting) {
      if (left === 0) break;
      left -= 1;
      look(element);
    }
    // Asked for in a frame, it would not be part of it.
    if (waiting.size > 0) setTimeout(ask);
  });
  const sampleAt = alarm(() => {
    isSampleDue = true;
    ask();
  }, signal);
  const surveyAt = alarm(() => {
    for (const element of watched) waiting.add(element);
    ask();
    events.surveyed();
  }, signal);
  return {
    /** Follows an element from now on. */
    watch(element: Element) {
      watched.add(element);
      waiting.add(element);
      if (!events.isLookedAt()) ask();
    },
    unwatch(element: Element) {
      watched.delete(element);
      waiting.delete(element);
      near.delete(element);
    },
    /** Something moved, by scrolling or by a change of the page. */
    moved(by: keyof typeof SAMPLE) {
      surveyAt(performance.now() + Math.max(SURVEY[by], watched.size * SURVEY_EACH));
      sampleAt(lastSample + SAMPLE[by]);
    },
    /** The page rests after it was scrolled: what is in the window now stays there, and the sample is looked at. */
    rested() {
      sampleAt(0);
    },
  };
}

/** Half a window around the window, in px of it. */
function nearField(): Box {
  const { innerWidth: width, innerHeight: height } = window;
  return { left: -width / 2, top: -height / 2, right: 1.5 * width, bottom: 1.5 * height };
}

/** Whether two boxes, or what lies between them, come into the field. */
const reaches = (field: Box, a: Box, b: Box): boolean =>
  Math.max(a.right, b.right) > field.left &&
  Math.min(a.left, b.left) < field.right &&
  Math.max(a.bottom, b.bottom) > field.top &&
  Math.min(a.top, b.top) < field.bottom;

/** Adds those elements that may be in the field, going by a sample and what lies between two of it. */
function addNear(elements: readonly Element[], field: Box, wanted: Set<Element>, steps = STEPS): void {
  const [step = 1, ...finer] = steps;
  let last: DOMRect | undefined;
  let from = 0;
  for (let at = 0; at < elements.length; at += step) {
    const box = elements[at]?.getBoundingClientRect() ?? last;
    if (box && reaches(field, last ?? box, box)) {
      const between = elements.slice(from, at + step);
      if (finer.length === 0) for (const element of between) wanted.add(element);
      else addNear(between, field, wanted, finer);
    }
    last = box;
    from = at;
  }
}
