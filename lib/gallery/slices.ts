/** Longest time at a stretch (ms): short enough for a page that scrolls. */
const SLICE = 6;
const FEW = 8;

/** Works off a queue in short slices while the page is idle, so that no page is held up. Returns how to add to it. */
export function inSlices<Item>(work: (item: Item) => void, signal: AbortSignal): (items: Iterable<Item>) => void {
  const queue: Item[] = [];
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
        work(item);
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
    for (const item of items) queue.push(item);
    wait();
  };
}
