import type { SiteRule } from '../sites/rule';

/** Longest caption that is kept, in characters; the same as the schema of a picture allows. */
const LONGEST_CAPTION = 4000;

/** The prompt or caption of a tile: where its rule says, else what the element says of itself. */
export function captionOf(element: Element, where?: SiteRule['caption']): string | undefined {
  const text = (where && captionByRule(element, where)) || captionOfItself(element);
  const line = text?.replace(/\s+/g, ' ').trim().slice(0, LONGEST_CAPTION);
  return line || undefined;
}

function captionByRule(element: Element, where: NonNullable<SiteRule['caption']>): string | null | undefined {
  const around = where.closest ? element.closest(where.closest) : element;
  const holder = where.selector ? around?.querySelector(where.selector) : around;
  return where.attribute ? holder?.getAttribute(where.attribute) : holder?.textContent;
}

const captionOfItself = (element: Element): string | null =>
  element.getAttribute('alt') || element.getAttribute('aria-label') || element.getAttribute('title');
