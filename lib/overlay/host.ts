import { guardClicks } from './guard';
import hostCss from './host.css?inline';
import { addStyles } from './styles';
import themeCss from './theme.css?inline';

export interface OverlayHost {
  host: HTMLElement;
  root: ShadowRoot;
}

/** How often it is put back, or into the top layer again, before we leave a page that removes it in peace. */
const TRIES = 20;

/** Events that a page's own shortcuts and "click outside" handlers must not see. */
const KEPT = [
  ...['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'auxclick', 'dblclick', 'contextmenu'],
  ...['touchstart', 'touchend', 'keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste'],
];

/**
 * Our one element in a page: outside the page's own tree, closed, in the top layer where the browser has one, and
 * transparent to the pointer except on its controls. Gone when `signal` aborts.
 */
export function createOverlayHost(tag: string, signal: AbortSignal): OverlayHost {
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, themeCss);
  addStyles(root, hostCss);
  guardClicks(host, root, signal);
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation(), { signal });
  root.addEventListener('mousedown', keepFocus, { signal });
  host.popover = 'manual';
  let tries = TRIES;
  const place = () => {
    if (signal.aborted) return;
    if (!host.isConnected) document.documentElement.append(host);
    raise(host);
  };
  const placeAgain = () => {
    if (tries > 0) {
      tries -= 1;
      place();
    }
  };
  const observer = new MutationObserver(() => {
    if (!host.isConnected) placeAgain();
  });
  place();
  observer.observe(document.documentElement, { childList: true });
  host.addEventListener('toggle', () => queueMicrotask(() => isOpen(host) || placeAgain()), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
  return { host, root };
}

/** A click on a button of ours leaves the focus where it is in the page; inside of a dialog of ours it may move. */
function keepFocus(event: Event): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (button && !button.closest('dialog')) event.preventDefault();
}

/** Shows the host above everything, also above what the page has put into the top layer since. */
export function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== 'function' || !host.isConnected) return;
  // The page may have taken the attribute away.
  host.popover = 'manual';
  if (!isOpen(host)) host.showPopover();
}

const isOpen = (host: HTMLElement): boolean => typeof host.showPopover !== 'function' || host.matches(':popover-open');
