import { speak } from '../language';
import { guardClicks, type Refusal } from './guard';
import { homeOf } from './home';
import hostCss from './host.css?inline';
import { KEPT } from './kept';
import { addStyles } from './styles';
import themeCss from './theme.css?inline';

export interface OverlayHost {
  host: HTMLElement;
  root: ShadowRoot;
}

interface Events {
  /** The page does not suffer it: it stays out. Told once. */
  gaveUp?(): void;
  /** A person's press on one of its controls did not count. */
  refused?(why: Refusal): void;
}

/** How often it is put back before we leave a page that removes it in peace, and how often it is raised above what the page puts on top, until the page has done no such thing for a while (ms). */
const TRIES = 20;
const RAISES = 30;
const PEACE = 5000;

/** A page may take it away without any event that tells (ms). */
const WATCHDOG = 3000;

/**
 * Our one element in a page: outside the page's own tree, closed, in the top layer where the browser has one, and
 * transparent to the pointer except on its controls. While the page shows a modal dialog it stands in that, since all
 * else is dead then. Gone when `signal` aborts.
 */
export function createOverlayHost(tag: string, signal: AbortSignal, events: Events = {}): OverlayHost {
  const host = document.createElement(tag);
  speak(host);
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, themeCss);
  addStyles(root, hostCss);
  guardClicks(host, root, signal, (why) => events.refused?.(why));
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  root.addEventListener('mousedown', keepFocus, { signal });
  host.popover = 'manual';
  keepInPlace(host, signal, () => events.gaveUp?.());
  return { host, root };
}

function keepInPlace(host: HTMLElement, signal: AbortSignal, onGaveUp: () => void): void {
  let tries = TRIES;
  let tried = 0;
  let raises = RAISES;
  let raised = 0;
  let raising: number | undefined;
  const isInPlace = () => host.parentNode === homeOf(host) && isOpen(host);
  const place = () => {
    const home = homeOf(host);
    if (host.parentNode !== home) home.append(host);
    // It goes with whatever it stands in, of which the page takes out what holds it.
    observer.disconnect();
    for (let at: Node | null = home; at; at = at.parentNode) observer.observe(at, { childList: true });
    raise(host);
  };
  const placeAgain = () => {
    if (signal.aborted || tries < 0 || isInPlace()) return;
    // What it stands in has gone, which is no word against it.
    if (host.parentNode && !host.isConnected) {
      raiseNow();
      return;
    }
    const now = performance.now();
    if (now - tried > PEACE) tries = TRIES;
    tried = now;
    tries -= 1;
    if (tries < 0) onGaveUp();
    else place();
  };
  /** Back on top after something of the page came into the top layer, or out of a dialog that was closed. */
  const raiseNow = () => {
    raising = undefined;
    const now = performance.now();
    if (now - raised > PEACE) raises = RAISES;
    raised = now;
    if (signal.aborted || tries < 0 || raises === 0) return;
    raises -= 1;
    if (typeof host.hidePopover === 'function' && isOpen(host)) host.hidePopover();
    place();
  };
  const raiseSoon = ({ target }: Event) => {
    if (!isOurs(target)) raising ??= requestAnimationFrame(raiseNow);
  };
  const observer = new MutationObserver(placeAgain);
  place();
  host.addEventListener('toggle', () => queueMicrotask(placeAgain), { signal });
  for (const type of ['toggle', 'close', 'fullscreenchange'])
    document.addEventListener(type, raiseSoon, { capture: true, signal });
  const watchdog = setInterval(placeAgain, WATCHDOG);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(watchdog);
    if (raising !== undefined) cancelAnimationFrame(raising);
    host.remove();
  });
}

/** Our elements do not raise themselves above each other, or they would never come to rest. */
export const isOurs = (target: EventTarget | null): boolean =>
  target instanceof Element && target.localName.startsWith('penchant-');

/** A click on a button of ours leaves the focus where it is in the page; inside of a dialog of ours it may move. */
function keepFocus(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button && !button.closest('dialog')) event.preventDefault();
}

/** Shows the host in the top layer. */
export function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function' || !host.isConnected) return;
  // The page may have taken the attribute away.
  host.popover = 'manual';
  if (!isOpen(host)) host.showPopover();
}

const isOpen = (host: HTMLElement): boolean => typeof host.showPopover !== 'function' || host.matches(':popover-open');
