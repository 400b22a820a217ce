/** A page may move things without any event that tells (ms). */
const WATCHDOG = 1500;

/** The page rests once it has not been scrolled for this long (ms). */
const REST = 200;

interface Scene {
  /** `following` asks for no more than to go where the page goes: hit tests are dear while it moves. */
  draw(following: boolean): void;
  /** Whether anything is shown that has to follow the page. */
  follows(): boolean;
  /** The page scrolls or was resized, or may have moved without a word. */
  moved(): void;
}

/**
 * Draws at most once a frame: after `request`; once the page rests after scrolling (inner scrollers too) or resizing;
 * and as long as anything follows, while it scrolls and after `follow`. `requestAtRest` is for what can wait until then.
 */
export function eachFrame(scene: Scene, signal: AbortSignal) {
  let frame: number | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let asked = false;
  const draw = () => {
    frame = undefined;
    const following = !asked || rest !== undefined;
    asked = false;
    if (!signal.aborted) scene.draw(following);
  };
  const follow = () => {
    if (scene.follows()) frame ??= requestAnimationFrame(draw);
  };
  const request = () => {
    asked = true;
    frame ??= requestAnimationFrame(draw);
  };
  const check = () => {
    const left = last + REST - performance.now();
    rest = left > 0 ? setTimeout(check, left) : undefined;
    if (rest !== undefined) return;
    request();
  };
  const onMove = ({ timeStamp }: Event) => {
    last = timeStamp;
    rest ??= setTimeout(check, REST);
    scene.moved();
    follow();
  };
  const options = { capture: true, passive: true, signal };
  addEventListener('scroll', onMove, options);
  addEventListener('resize', onMove, options);
  const watchdog = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    scene.moved();
    request();
  }, WATCHDOG);
  signal.addEventListener('abort', () => {
    clearInterval(watchdog);
    clearTimeout(rest);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return { request, follow, requestAtRest: () => rest ?? request() };
}
