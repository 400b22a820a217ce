import { type Box, CORNERS, type Corner, place, type Size } from '../overlay/placement';
import type { Tile } from './tile';

/** What a site may have put on its own tiles. */
const CONTROL = 'button, input, select, label, summary, [role="button"], [role="checkbox"], [role="menuitem"]';

/** The first corner of a tile where the site has no control of its own. `box` is the tile's part in the viewport. */
export function clearCorner(tile: Tile, box: Box, size: Size, own: Element): Corner {
  return CORNERS.find((corner) => isClear(tile, place(box, corner, size), size, own)) ?? CORNERS[0];
}

function isClear(
  { element }: Tile,
  { x, y }: { x: number; y: number },
  { width, height }: Size,
  own: Element,
): boolean {
  return [0.2, 0.8].every((share) => {
    const pile = document.elementsFromPoint(x + width * share, y + height / 2);
    return pile.every((over) => {
      if (over === own || over.contains(element)) return true;
      const control = over.closest(CONTROL);
      return !control || control.contains(element) || isWholeTile(control, element);
    });
  });
}

/** A button that covers the tile is its link, not a control on it. */
function isWholeTile(control: Element, element: Element): boolean {
  const above = control.getBoundingClientRect();
  const below = element.getBoundingClientRect();
  return above.width >= below.width * 0.8 && above.height >= below.height * 0.8;
}
