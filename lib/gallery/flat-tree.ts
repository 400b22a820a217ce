/** What browsers give extensions beside `element.shadowRoot`: closed roots too. */
interface Opener {
  dom?: { openOrClosedShadowRoot?(element: HTMLElement): ShadowRoot | null };
}

/** An element's shadow root, open or closed; closed ones only of custom elements, as asking for them is dear. */
function shadowOf(element: Element): ShadowRoot | null {
  const open = element.shadowRoot;
  if (open || !element.localName.includes('-') || !(element instanceof HTMLElement)) return open;
  // Firefox has it on the element, Chromium in its API.
  const closed: unknown = Reflect.get(element, 'openOrClosedShadowRoot');
  if (closed instanceof ShadowRoot) return closed;
  const { dom }: Opener = Reflect.get(globalThis, 'chrome') ?? {};
  try {
    return dom?.openOrClosedShadowRoot?.(element) ?? null;
  } catch {
    // An update has left this script behind.
    return null;
  }
}

/** Elements that cannot have a shadow root, and there are many of. */
const NO_HOSTS = ':not(a, b, button, i, img, input, li, path, svg, td)';

/** The shadow roots inside a tree, those inside of them included. The root of the tree itself may have one. */
export function shadowsIn(tree: Document | ShadowRoot | Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  // A plain loop: this goes over every element that a page adds.
  for (const element of tree.querySelectorAll(NO_HOSTS)) {
    const shadow = shadowOf(element);
    if (shadow) found.push(shadow, ...shadowsIn(shadow));
  }
  const own = tree instanceof Element ? shadowOf(tree) : null;
  return own ? [own, ...shadowsIn(own), ...found] : found;
}

/** The element above, out of a shadow root too. */
export function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Whether the first element is the second or holds it, in its shadow roots too. */
export function holds(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  const root = inner.getRootNode();
  return root instanceof ShadowRoot && holds(outer, root.host);
}

/** The innermost element on top at a point of the viewport (px), in shadow roots too; `stop` is not looked into. */
export function topAt(x: number, y: number, stop: Element): Element | null {
  let top = document.elementFromPoint(x, y);
  while (top && top !== stop) {
    const inner: Element | null = shadowOf(top)?.elementFromPoint(x, y) ?? null;
    if (!inner || inner === top) return top;
    top = inner;
  }
  return top;
}

/** The innermost element that has the focus. */
export function focused(): Element | null {
  let active = document.activeElement;
  for (let inner = active; inner; inner = shadowOf(inner)?.activeElement ?? null) active = inner;
  return active;
}
