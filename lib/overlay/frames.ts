/** A page may move things without any event that tells (ms). */
const WATCHDOG = 1500;

/** The page rests once it has not been scrolled for this long (ms). */
const REST = 120;

interface Scene {
  /** `scrolling` asks for no more than to follow: hit tests are dear then. */
  draw(scrolling: boolean): void;
  /** Whether anything is shown that has to follow the page. */
  follows(): boolean;
  /** The page scrolls or was resized; `rests` once that is over. */
  moved(rests: boolean): void;
}

/**
 * Draws at most once a frame: after `request`, once the page rests after scrolling (inner scrollers too) or resizing,
 * and meanwhile as long as anything follows. Returns `request`, and `requestAtRest` for what can wait until the page rests.
 */
export function eachFrame(scene: Scene, signal: AbortSignal) {
  let frame: number | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  const request = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) scene.draw(rest !== undefined);
    });
  };
  const check = () => {
    const left = last + REST - performance.now();
    rest = left > 0 ? setTimeout(check, left) : undefined;
    if (rest !== undefined) return;
    scene.moved(true);
    request();
  };
  const onMove = ({ timeStamp }: Event) => {
    last = timeStamp;
    rest ??= setTimeout(check, REST);
    scene.moved(false);
    if (scene.follows()) request();
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', onMove, options);
  addEventListener('resize', onMove, options);
  const watchdog = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    scene.moved(false);
    request();
  }, WATCHDOG);
  signal.addEventListener('abort', () => {
    clearInterval(watchdog);
    clearTimeout(rest);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return { request, requestAtRest: () => rest === undefined && request() };
}
