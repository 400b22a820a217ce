import { holds, parentOf, topAt } from './flat-tree';
import type { Tile } from './tile';

/** What is at a point: our own controls, a tile, or nothing of interest. */
export type Hit = 'own' | Tile | undefined;

interface Page {
  /** Our host. */
  own: Element;
  tileOf(element: Element): Tile | undefined;
  /** The tiles in view. */
  visible(): Tile[];
  /** Nothing is known to be there but this element of the page. */
  missed(top: Element): void;
}

/** What covers a tile belongs to it only if it is not much larger: a link or a shade does, a lightbox or a bar does not. */
const LARGEST_COVER = 1.6;

/**
 * Finds what is at a point of the viewport (px). Sites cover pictures with links, and some pictures ignore the pointer:
 * what is on top may stand for the tile below. All that lies at a point is asked for last, as that is dear on long pages.
 */
export function hitAt(x: number, y: number, { own, tileOf, visible, missed }: Page): Hit {
  const top = topAt(x, y, own);
  if (!top) return undefined;
  if (top === own) return 'own';
  const tile = tileOf(top);
  if (tile) return tile;
  const there = visible().filter((candidate) => contains(candidate.element.getBoundingClientRect(), x, y));
  if (there.length === 0) missed(top);
  const below = there.filter((candidate) => belongs(top, candidate));
  if (below.length === 0) return there.find((candidate) => isTransparent(candidate, top));
  return (
    below.find((candidate) => isInCard(top, candidate)) ??
    inPile(document.elementsFromPoint(x, y), tileOf) ??
    below.find((candidate) => isTransparent(candidate, top))
  );
}

/** Whether a tile lets the pointer through to what holds it: then that is all that can be found at its place. */
const isTransparent = ({ element }: Tile, top: Element): boolean =>
  holds(top, element) && getComputedStyle(element).pointerEvents === 'none';

function inPile(pile: readonly Element[], tileOf: Page['tileOf']): Tile | undefined {
  for (const [depth, element] of pile.entries()) {
    const tile = tileOf(element);
    if (tile) return pile.slice(0, depth).every((cover) => belongs(cover, tile)) ? tile : undefined;
  }
  return undefined;
}

/** Whether what covers a tile is part of it. */
export function belongs(cover: Element, { element }: Tile): boolean {
  const modal = cover.closest('dialog, [role="dialog"], [aria-modal="true"]');
  if (modal && !holds(modal, element)) return false;
  const above = cover.getBoundingClientRect();
  const below = element.getBoundingClientRect();
  return above.width <= below.width * LARGEST_COVER && above.height <= below.height * LARGEST_COVER;
}

/** Whether it stands beside the tile, in something of the tile's size. */
function isInCard(top: Element, tile: Tile): boolean {
  const card = parentOf(tile.element);
  if (!card || !holds(card, top)) return false;
  for (let at: Element | null = top; at && at !== card; at = parentOf(at)) if (!belongs(at, tile)) return false;
  return true;
}

const contains = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x < box.right && y >= box.top && y < box.bottom;
