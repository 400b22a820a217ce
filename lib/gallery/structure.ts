/** How many elements up a structure is looked at. */
const LEVELS = 6;

/**
 * The structure that a tile is part of, as text: the same for the tiles of one gallery. Made of the elements around it,
 * of whether they link to the same site, and of the host of its picture.
 */
export function structureOf(element: Element, shown: string): string {
  const tags: string[] = [];
  for (let at: Element | null = element; at && tags.length < LEVELS; at = at.parentElement) tags.push(at.localName);
  return `${new URL(shown).host} ${linkOf(element)} ${tags.join('<')}`;
}

function linkOf(element: Element): string {
  const link = element.closest('a');
  if (!link?.href) return '-';
  return link.origin === location.origin ? 'own' : link.hostname;
}
