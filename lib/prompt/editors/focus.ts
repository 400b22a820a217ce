/** The element that has the focus, also inside open shadow roots. */
export function activeElement(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Puts the focus back where it was before `field` was given it. */
export function giveFocusBack(element: Element | null, field: HTMLElement): void {
  const focusable = element instanceof HTMLElement && element !== element.ownerDocument.body;
  if (focusable) element.focus({ preventScroll: true });
  else field.blur();
}
