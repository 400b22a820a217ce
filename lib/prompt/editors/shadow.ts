/** What opens closed shadow roots for an extension: Chromium's way and Firefox's. No page has either. */
interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot?: (host: HTMLElement) => ShadowRoot | null } };
}

/** An element's shadow root, open or closed. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  const own: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (own instanceof ShadowRoot) return own;
  return (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
