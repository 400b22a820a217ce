/** How many elements up a structure is looked at. */
const LEVELS = 6;

/** The page's own host: a `Location` is slow. */
const OWN = location.hostname;

/**
 * The structure that a tile is part of, as text: the same for the tiles of one gallery. Made of the elements around it,
 * of whether they link to the same site, and of the host of its picture.
 */
export function structureOf(element: Element, shown: string): string {
  const tags: string[] = [];
  for (let at: Element | null = element; at && tags.length < LEVELS; at = at.parentElement) tags.push(at.localName);
  return `${hostOf(shown)} ${linkOf(element)} ${tags.join('<')}`;
}

function linkOf(element: Element): string {
  const link = element.closest('a');
  if (!link?.href) return '-';
  return link.hostname === OWN ? 'own' : link.hostname;
}

/** The host of an absolute address; to parse all of it takes ten times as long. */
const hostOf = (url: string): string => url.split('/', 3)[2] ?? '';
