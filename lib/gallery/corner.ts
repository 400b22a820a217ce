import { type Box, type Corner, place, type Size } from '../overlay/placement';
import { belongs } from './hit';
import type { Tile } from './tile';

/** What a site may have put on its own tiles. */
const CONTROL = 'button, input, select, label, summary, [role="button"], [role="checkbox"], [role="menuitem"]';

/** How far beside our controls the page is looked at, in px: below them it cannot be seen. */
const BESIDE = 3;

/** The first corner of a tile, in this order, that nothing covers and where the site has no control of its own. `box` is the tile's part in the viewport. */
export function clearCorner(
  tile: Tile,
  box: Box,
  size: Size,
  order: readonly Corner[],
  own: Element,
): Corner | undefined {
  const controls = controlsOn(tile);
  return order.find((corner) => {
    const { x, y } = place(box, corner, size);
    const spot = { left: x, top: y, right: x + size.width, bottom: y + size.height };
    return !controls.some((control) => overlap(control, spot)) && isOpen(tile, spot, own);
  });
}

/** Whether a spot is on the tile, and under nothing else of the site. */
function isOpen(tile: Tile, { left, top, right, bottom }: Box, own: Element): boolean {
  return [left - BESIDE, right + BESIDE].every((x) => {
    const cover = document.elementFromPoint(x, (top + bottom) / 2);
    return cover !== null && (cover === own || belongs(cover, tile));
  });
}

/** Where the site's controls are on a tile's card. */
function controlsOn(tile: Tile): DOMRect[] {
  let card = tile.element;
  while (card.parentElement && belongs(card.parentElement, tile)) card = card.parentElement;
  const below = tile.element.getBoundingClientRect();
  return [...card.querySelectorAll(CONTROL)]
    .map((control) => control.getBoundingClientRect())
    .filter((above) => !isLink(above, below));
}

/** A button that covers the tile is its link, not a control on it. */
const isLink = (above: DOMRect, below: DOMRect): boolean =>
  above.width >= below.width * 0.8 && above.height >= below.height * 0.8;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
