/** What opens closed shadow roots for an extension: Chromium's way and Firefox's. No page has either. */
interface Opener {
  chrome?: { dom?: { openOrClosedShadowRoot?: (host: HTMLElement) => ShadowRoot | null } };
}

/** The only elements that may have a shadow root, besides custom ones. */
export const HOSTS =
  ':not(a, b, br, button, canvas, form, i, iframe, img, input, label, li, link, ol, option, path, script, select, style, svg, svg *, table, td, textarea, th, tr, ul, video)';

/** Every element of this selector in a document and in its shadow roots, open and closed. */
export function deepAll(root: Document | ShadowRoot, selector: string): Element[] {
  const inside = [...root.querySelectorAll(HOSTS)].flatMap((element) => {
    const inner = shadowRootOf(element);
    return inner ? deepAll(inner, selector) : [];
  });
  return [...root.querySelectorAll(selector), ...inside];
}

/** An element's shadow root, open or closed. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot) return element.shadowRoot;
  if (!(element instanceof HTMLElement)) return null;
  const own: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (own instanceof ShadowRoot) return own;
  try {
    return (globalThis as Opener).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // An update has left this script behind.
    return null;
  }
}
