/** A page may move things without any event that tells (ms): then it is looked at when the page is idle. */
const WATCHDOG = 3000;

/** The page rests once it has not been scrolled for this long (ms). It is asked as seldom whether it does: a timer is dearer than a look at the clock. */
const REST = 200;

/** What scrolls on and on in a page, such as a carousel, must not keep all else back: so often (ms) it is looked at meanwhile as if the page rested. Not while the page itself is scrolled: that is a person's doing, and dear enough. */
const DEADLINE = 2000;

/** For so long (ms) it is remembered whether what scrolls matters. */
const REMEMBERED = 1000;

/**
 * How much a frame asks for. `follow`: go where the page goes. `update`: show what came, too. `look`: find out anew where
 * the person is and what can be seen; that takes hit tests, which are dear while the page moves.
 */
export type Effort = 'follow' | 'update' | 'look';

interface Scene {
  draw(effort: Effort): void;
  /** Whether anything is shown that has to follow the page. */
  follows(): boolean;
  /** Whether scrolling could change anything: where it could not, it costs nothing. */
  minds(): boolean;
  /** Whether what is shown, or could be, stands in this element, and goes where it scrolls. */
  holds(scroller: Element): boolean;
  /** The page scrolls or was resized, told a few times a second, or may have changed without a word. */
  moved(by: 'scroll' | 'change'): void;
  /** The page rests after that. */
  rested(): void;
}

/**
 * Draws at most once a frame: after `request`; once the page rests after scrolling (inner scrollers too) or resizing, or
 * has not for long; and as long as anything follows, while it scrolls. `update` can wait until then.
 */
export function eachFrame(scene: Scene, signal: AbortSignal) {
  let frame: number | undefined;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let last = 0;
  let began = 0;
  let isDue = false;
  const known = new WeakMap<Element, { holds: boolean; at: number }>();
  let asked: Effort = 'follow';
  let minds = false;
  /** Even a listener that does nothing costs something in every frame. */
  const listen = () => {
    if (scene.minds() === minds) return;
    minds = !minds;
    for (const type of ['scroll', 'resize'])
      if (minds) addEventListener(type, onMove, options);
      else removeEventListener(type, onMove, options);
  };
  const draw = () => {
    frame = undefined;
    const effort = rest === undefined || isDue ? asked : 'follow';
    isDue = false;
    asked = 'follow';
    if (signal.aborted) return;
    scene.draw(effort);
    listen();
  };
  const follow = () => {
    if (frame === undefined && scene.follows()) frame = requestAnimationFrame(draw);
  };
  const request = () => {
    asked = 'look';
    frame ??= requestAnimationFrame(draw);
  };
  const update = () => {
    if (rest !== undefined) return;
    if (asked === 'follow') asked = 'update';
    frame ??= requestAnimationFrame(draw);
  };
  const check = () => {
    const now = performance.now();
    const rests = now - last >= REST;
    rest = rests ? undefined : setTimeout(check, last + REST - now);
    scene.moved('scroll');
    if (!rests && now - began < DEADLINE) return;
    began = now;
    isDue = !rests;
    scene.rested();
    request();
  };
  const matters = (scroller: EventTarget | null, now: number): boolean => {
    if (scroller === document || !(scroller instanceof Element)) return true;
    const before = known.get(scroller);
    if (before && now - before.at < REMEMBERED) return before.holds;
    const holds = scene.holds(scroller);
    known.set(scroller, { holds, at: now });
    return holds;
  };
  const onMove = ({ target, timeStamp, isTrusted }: Event) => {
    if (!isTrusted || !matters(target, timeStamp)) return;
    last = timeStamp;
    if (rest === undefined || target === document) began = timeStamp;
    rest ??= setTimeout(check, REST);
    follow();
  };
  const options = { capture: true, passive: true, signal };
  listen();
  const lookIdly = () => {
    if (signal.aborted || rest !== undefined || frame !== undefined) return;
    scene.draw('look');
    listen();
  };
  // A frame that nobody else needs is dearer than a look.
  const watchdog = setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    scene.moved('change');
    requestIdleCallback(lookIdly, { timeout: WATCHDOG });
  }, WATCHDOG);
  signal.addEventListener('abort', () => {
    clearInterval(watchdog);
    clearTimeout(rest);
    if (frame !== undefined) cancelAnimationFrame(frame);
  });
  return { request, update };
}
