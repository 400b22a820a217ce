/** Once so many elements of a kind were seen to have no picture behind them, others of it are not asked for a while (ms): to compute a style is dear, and a gallery holds several elements a picture. */
const ENOUGH = 8;
const FOR = 1000;

/**
 * Remembers which kinds of elements have no background. A kind is the name and classes of an element, and those of its
 * parent where it has no class; what carries a style or an id of its own is of none, nor is what tops a shadow root.
 */
export class PlainKinds {
  readonly #counts = new Map<string, number>();
  #forgetting: ReturnType<typeof setTimeout> | undefined;

  /** Whether enough others like this element had nothing to show. */
  has(element: Element): boolean {
    const kind = kindOf(element);
    return kind !== undefined && (this.#counts.get(kind) ?? 0) >= ENOUGH;
  }

  /** An element was looked at: `plain` where it had nothing to show. One that had something speaks for all of its kind. */
  note(element: Element, plain: boolean): void {
    const kind = kindOf(element);
    if (kind === undefined) return;
    this.#counts.set(kind, plain ? (this.#counts.get(kind) ?? 0) + 1 : Number.NEGATIVE_INFINITY);
    this.#forgetting ??= setTimeout(() => {
      this.#forgetting = undefined;
      this.#counts.clear();
    }, FOR);
  }
}

function kindOf(element: Element): string | undefined {
  if (element.hasAttribute('style') || element.hasAttribute('id')) return undefined;
  const { localName, parentElement } = element;
  const classes = element.getAttribute('class');
  if (classes) return `${localName}.${classes}`;
  return parentElement ? `${parentElement.localName}.${parentElement.getAttribute('class')}>${localName}` : undefined;
}
