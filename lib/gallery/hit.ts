import type { Tile } from './tile';

/** What is at a point: our own controls, a tile, or nothing of interest. */
export type Hit = 'own' | Tile | undefined;

interface Page {
  /** Our host. */
  own: Element;
  tileOf(element: Element): Tile | undefined;
  /** The tiles in view. */
  visible(): Tile[];
}

/** What covers a tile belongs to it only if it is not much larger: a link or a shade does, a lightbox or a bar does not. */
const LARGEST_COVER = 1.6;

/** Finds what is at a point of the viewport (px). Sites cover pictures with links, so all that lies there is looked at, from the top down. */
export function hitAt(x: number, y: number, { own, tileOf, visible }: Page): Hit {
  const pile = document.elementsFromPoint(x, y);
  if (pile[0] === own) return 'own';
  for (const [depth, element] of pile.entries()) {
    const tile = tileOf(element);
    if (tile) return pile.slice(0, depth).every((cover) => belongs(cover, tile)) ? tile : undefined;
  }
  // Pictures that ignore the pointer are not in the pile; their card is on top of it.
  const [top] = pile;
  return top && visible().find((tile) => isCardOf(top, tile) && contains(tile.element.getBoundingClientRect(), x, y));
}

/** Whether what covers a tile is part of it. */
export function belongs(cover: Element, { element }: Tile): boolean {
  const modal = cover.closest('dialog, [role="dialog"], [aria-modal="true"]');
  if (modal && !modal.contains(element)) return false;
  const above = cover.getBoundingClientRect();
  const below = element.getBoundingClientRect();
  return above.width <= below.width * LARGEST_COVER && above.height <= below.height * LARGEST_COVER;
}

const isCardOf = (top: Element, { element }: Tile): boolean =>
  element.parentElement?.contains(top) === true && belongs(top, { element } as Tile);

const contains = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;
