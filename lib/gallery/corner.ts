import { type Box, type Corner, place, type Size } from '../overlay/placement';
import { belongs } from './hit';
import type { Tile } from './tile';

/** What a site may have put on its own tiles. */
const CONTROL = 'button, input, select, label, summary, [role="button"], [role="checkbox"], [role="menuitem"]';

/** The first corner of a tile, in this order, that nothing covers and where the site has no control of its own. `box` is the tile's part in the viewport. */
export function clearCorner(
  tile: Tile,
  box: Box,
  size: Size,
  order: readonly Corner[],
  own: Element,
): Corner | undefined {
  return order.find((corner) => isClear(tile, place(box, corner, size), size, own));
}

/** Whether a control of this size at `x`, `y` (top left, in px) would be on the tile, and on nothing else of the site. */
function isClear(tile: Tile, { x, y }: { x: number; y: number }, { width, height }: Size, own: Element): boolean {
  return [0.2, 0.8].every((share) => {
    const pile = document.elementsFromPoint(x + width * share, y + height / 2).filter((element) => element !== own);
    const depth = pile.indexOf(tile.element);
    return depth >= 0 && pile.slice(0, depth).every((cover) => belongs(cover, tile) && !isControl(cover, tile));
  });
}

/** A button that covers the tile is its link, not a control on it. */
function isControl(cover: Element, { element }: Tile): boolean {
  const control = cover.closest(CONTROL);
  if (!control || control.contains(element)) return false;
  const above = control.getBoundingClientRect();
  const below = element.getBoundingClientRect();
  return above.width < below.width * 0.8 || above.height < below.height * 0.8;
}
