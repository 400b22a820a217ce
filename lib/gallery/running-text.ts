import { remembered } from './remembered';

/** From this length on (characters) a paragraph is read rather than looked at, and from so many of them in one place it is an article. */
const LONG = 100;
const SEVERAL = 3;

/**
 * Tells whether a picture belongs to an article: running text stands around it or before it. A gallery may have some
 * below its pictures.
 */
export function isInArticle(element: Element): boolean {
  const place = textOfPage();
  if (!place?.isConnected) return false;
  const inPage = hostOf(element);
  return place.contains(inPage) || isBefore(place, inPage);
}

/** The first element of the page with several long paragraphs of its own. */
function runningText(): Element | undefined {
  const counts = new Map<Element, number>();
  for (const { textContent, parentElement } of document.querySelectorAll('p')) {
    if (!parentElement || textContent.length < LONG) continue;
    const count = (counts.get(parentElement) ?? 0) + 1;
    if (count >= SEVERAL) return parentElement;
    counts.set(parentElement, count);
  }
  return undefined;
}

const textOfPage = remembered(runningText);

const isBefore = (a: Node, b: Node): boolean => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** The element of the page itself that an element in a shadow root belongs to. */
function hostOf(element: Element): Element {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? hostOf(root.host) : element;
}
