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

/** Whether the person is in this frame, by the pointer or else by the focus, rather than in one around or inside of it. */
export function hasPerson(): boolean {
  if (frameWithPerson(document)) return false;
  const frame = window.frameElement;
  return window === window.top || (frame !== null && frameWithPerson(frame.ownerDocument) === frame);
}

/** The frame inside of a page that the person is in, if it is one of the page's own: no gallery of ours is in others. */
function frameWithPerson(page: Document): Element | null {
  const inside = page.querySelector('iframe:hover') ?? page.activeElement;
  return inside?.localName === 'iframe' && Reflect.get(inside, 'contentDocument') ? inside : null;
}
