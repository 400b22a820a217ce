/** A page may move things without any event that tells (ms). */
const WATCHDOG = 1500;

/** Calls `draw` at most once a frame: after `request`, and whenever the page scrolls (inner scrollers too) or is resized. Returns `request`. */
export function eachFrame(draw: () => void, signal: AbortSignal): () => void {
  let frame: number | undefined;
  const request = () => {
    frame ??= requestAnimationFrame(() => {
      frame = undefined;
      if (!signal.aborted) draw();
    });
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', request, options);
  addEventListener('resize', request, options);
  const watchdog = setInterval(() => document.visibilityState === 'visible' && request(), WATCHDOG);
  signal.addEventListener('abort', () => {
    clearInterval(watchdog);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return request;
}
