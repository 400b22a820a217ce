/** Longest time at a stretch (ms): short enough for a page that scrolls. */
const SLICE = 6;
const FEW = 8;

/** So many things may wait at the same time, and so many may fail, before the rest is left alone. */
const MOST_WAITING = 100_000;
const MOST_FAILURES = 100;

/**
 * Works off a queue in short slices while the page is idle, so that no page is held up. Returns how to add to it. What
 * fails is left out; too much of that, or more than can be worked off, is told by `onTooMuch`, and dropped.
 */
export function inSlices<Item>(
  work: (item: Item) => void,
  signal: AbortSignal,
  onTooMuch: () => void = () => undefined,
): (items: Iterable<Item>) => void {
  const queue: Item[] = [];
  let failures = 0;
  const attempt = (item: Item) => {
    try {
      work(item);
    } catch {
      failures += 1;
      if (failures === MOST_FAILURES) onTooMuch();
    }
  };
  let at = 0;
  let waiting = false;
  const run = () => {
    waiting = false;
    if (signal.aborted) return;
    const end = performance.now() + SLICE;
    // The clock is not free either: it is read once for a few items.
    while (at < queue.length && performance.now() < end)
      for (const item of queue.slice(at, at + FEW)) {
        at += 1;
        if (failures < MOST_FAILURES) attempt(item);
      }
    if (at < queue.length) return wait();
    queue.length = 0;
    at = 0;
  };
  const wait = () => {
    if (waiting) return;
    waiting = true;
    requestIdleCallback(run, { timeout: 500 });
  };
  return (items) => {
    for (const item of items) {
      if (queue.length - at >= MOST_WAITING) {
        onTooMuch();
        break;
      }
      queue.push(item);
    }
    wait();
  };
}
