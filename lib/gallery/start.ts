/** Whether this is a page, or a frame in a page of the same origin: a stranger that frames a gallery could lay it under somebody's pointer. */
export function isPageOrItsOwnFrame(): boolean {
  try {
    return window === window.top || window.top?.document !== undefined;
  } catch {
    return false;
  }
}

/** Resolves once the page's text was read. */
export async function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
}

/** Whether a command of the browser is for this frame rather than for another one of the page. */
export function hasFloor(): boolean {
  const inside = document.querySelector('iframe:hover') ?? document.activeElement;
  return window === window.top && !(inside instanceof HTMLIFrameElement);
}
