import type { CaptionPlace } from '../sites/rule';

/** Longest caption that is kept, in characters; the same as the schema of a picture allows. */
const LONGEST_CAPTION = 4000;

/** The prompt or caption of a tile: where its rule says, else what the element says of itself. No places: none has one. */
export function captionOf(element: Element, places?: readonly CaptionPlace[]): string | undefined {
  for (const place of places ?? []) {
    const line = oneLine(textAt(element, place));
    if (line) return line;
  }
  return places?.length === 0 ? undefined : oneLine(captionOfItself(element));
}

function textAt(element: Element, { closest, selector, attribute }: CaptionPlace): string | null | undefined {
  const around = closest ? element.closest(closest) : element;
  const holder = selector ? around?.querySelector(selector) : around;
  return attribute ? holder?.getAttribute(attribute) : holder?.textContent;
}

const captionOfItself = (element: Element): string | null =>
  element.getAttribute('alt') || element.getAttribute('aria-label') || element.getAttribute('title');

/** A text as it is kept: on one line, and not too long. Single spaces are most of what there is, and are left as they are. */
export const oneLine = (text: string | null | undefined): string | undefined =>
  text
    ?.replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
    .slice(0, LONGEST_CAPTION) || undefined;
