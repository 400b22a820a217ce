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
