/** An input method at work on a page. */
export interface Composition {
  /** Whether a word is being composed. */
  running(): boolean;
  /** Resolves once none is, at the latest when the signal aborts. Text that is being composed belongs to the input method: a write in between would garble it. */
  ended(): Promise<void>;
}

/** Follows the input method of a page. */
export function followComposition(signal: AbortSignal): Composition {
  let composing = false;
  let waiting: (() => void)[] = [];
  const follow = (event: Event) => {
    composing = event.type === 'compositionstart';
    if (!composing) finish();
  };
  const finish = () => {
    // The page hears of the end first.
    for (const resume of waiting) setTimeout(resume);
    waiting = [];
  };
  window.addEventListener('compositionstart', follow, { capture: true, signal });
  window.addEventListener('compositionend', follow, { capture: true, signal });
  signal.addEventListener('abort', finish);
  return {
    running: () => composing,
    ended: () => (composing && !signal.aborted ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}
