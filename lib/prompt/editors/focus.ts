import { shadowRootOf } from './shadow';

/** The element that has the focus, also inside shadow roots. */
export function activeElement(document: Document): Element | null {
  let active = document.activeElement;
  for (let root = active && shadowRootOf(active); root?.activeElement; root = active && shadowRootOf(active))
    active = root.activeElement;
  return active;
}

/** The element that an event happened to, also inside closed shadow roots, where the page's own listeners see the host only. */
export function deepTarget(event: Event): Element | undefined {
  const [target] = event.composedPath();
  if (!(target instanceof Element)) return undefined;
  const root = target.shadowRoot ? null : shadowRootOf(target);
  if (!root) return target;
  const inside =
    event instanceof MouseEvent ? root.elementFromPoint(event.clientX, event.clientY) : activeElement(document);
  return inside ?? target;
}
