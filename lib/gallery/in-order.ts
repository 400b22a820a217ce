/**
 * Elements in the order of the document. They mostly come in it, so they are sorted only once one has come out of its
 * turn: by a late picture, or because somebody pointed at it.
 */
export class InOrder extends Set<Element> {
  #last: Element | undefined;
  #isSorted = true;

  override add(element: Element): this {
    if (this.has(element)) return this;
    const last = this.#last;
    if (this.size === 0 || (last && this.has(last) && byOrder(last, element) <= 0)) this.#last = element;
    else this.#isSorted = false;
    return super.add(element);
  }

  all(): Element[] {
    const elements = [...this];
    if (this.#isSorted) return elements;
    this.clear();
    this.#isSorted = true;
    for (const element of elements.sort(byOrder)) this.add(element);
    return elements;
  }
}

/** Below 0 if the first comes first in the document, 0 where that cannot be told: in two shadow roots. */
function byOrder(a: Element, b: Element): number {
  const place = a.compareDocumentPosition(b);
  if (place & Node.DOCUMENT_POSITION_DISCONNECTED) return 0;
  return place & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
