/** Once changes have moved nothing so many times running, it is asked no more often than this (ms) whether one has. */
const TIMES = 8;
const PAUSE = 250;

/**
 * Has it asked after a change of a page whether something moved: each time at first, and less often on a page that
 * changes all the time and moves nothing. `ask` is to lead to a `checked`; it is called in the page's own frame where one
 * comes, as asking takes a frame of its own else.
 */
export function followChanges(ask: () => void, signal: AbortSignal) {
  let still = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let state: 'asking' | 'pausing' | 'missed' = 'asking';
  signal.addEventListener('abort', () => clearTimeout(timer));
  const wait = (then: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(then, PAUSE);
  };
  const askNow = () => {
    clearTimeout(timer);
    ask();
  };
  const end = () => {
    // The next change is awaited, as long as there may be one.
    if (state === 'missed') wait(askNow);
    state = 'asking';
  };
  return {
    /** The page has changed. */
    changed() {
      if (state === 'asking') askNow();
      else state = 'missed';
    },
    /** It was looked at: whether all is where it was. */
    checked(isStill: boolean) {
      still = isStill ? still + 1 : 0;
      if (still < TIMES) return;
      state = 'pausing';
      wait(end);
    },
  };
}
