/** A page may move things without any event that tells (ms). */
const WATCHDOG = 1500;

/** The page rests once it has not been scrolled for this long (ms). */
const REST = 120;

/**
 * Calls `draw` at most once a frame: after `request`, while the page scrolls (inner scrollers too) or is resized, and
 * once it rests again. `scrolling` asks for no more than to follow: hit tests are dear then. Returns `request`.
 */
export function eachFrame(draw: (scrolling: boolean) => void, signal: AbortSignal): () => void {
  let frame: number | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const request = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) draw(rest !== undefined);
    });
  };
  const onScroll = () => {
    clearTimeout(rest);
    rest = setTimeout(() => {
      rest = undefined;
      request();
    }, REST);
    request();
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', onScroll, options);
  addEventListener('resize', request, options);
  const watchdog = setInterval(() => document.visibilityState === 'visible' && request(), WATCHDOG);
  signal.addEventListener('abort', () => {
    clearInterval(watchdog);
    clearTimeout(rest);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return request;
}
