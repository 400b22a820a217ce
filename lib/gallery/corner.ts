import { type Box, type Corner, place, type Size } from '../overlay/placement';
import { parentOf, topAt } from './flat-tree';
import { belongs } from './hit';
import type { Tile } from './tile';

/** What a site may have put on its own tiles. */
const CONTROL = 'button, input, select, label, summary, [role="button"], [role="checkbox"], [role="menuitem"]';

/** How far beside our controls the page is looked at, in px: below them it cannot be seen. */
const BESIDE = 3;

interface Ask {
  tile: Tile;
  /** The tile's part in the viewport. */
  box: Box;
  size: Size;
  order: readonly Corner[];
  own: Element;
  /** Selectors of what the site puts on its tiles beside plain controls. */
  keepClear: readonly string[];
  /** Where the pointer is: what appears there would be pressed unawares. */
  pointer: { x: number; y: number } | undefined;
}

/** The first corner of a tile, in the order asked for, that nothing covers, where the site has no control of its own and the pointer is not. */
export function clearCorner({ tile, box, size, order, own, keepClear, pointer }: Ask): Corner | undefined {
  const controls = controlsOn(tile, keepClear);
  return order.find((corner) => {
    const { x, y } = place(box, corner, size);
    const spot = { left: x, top: y, right: x + size.width, bottom: y + size.height };
    if (pointer && isIn(spot, pointer)) return false;
    return !controls.some((control) => overlap(control, spot)) && isOpen(tile, spot, own);
  });
}

const isIn = ({ left, top, right, bottom }: Box, { x, y }: { x: number; y: number }): boolean =>
  x >= left && x < right && y >= top && y < bottom;

/** Whether a spot is on the tile, and under nothing else of the site. */
function isOpen(tile: Tile, { left, top, right, bottom }: Box, own: Element): boolean {
  return [left - BESIDE, right + BESIDE].every((x) => {
    const cover = topAt(x, (top + bottom) / 2, own);
    return cover !== null && (cover === own || belongs(cover, tile));
  });
}

/** Where the site's controls are on a tile's card. */
function controlsOn(tile: Tile, keepClear: readonly string[]): DOMRect[] {
  let card = tile.element;
  for (let up = parentOf(card); up && belongs(up, tile); up = parentOf(card)) card = up;
  const below = tile.element.getBoundingClientRect();
  return [...card.querySelectorAll([CONTROL, ...keepClear].join(', '))]
    .map((control) => control.getBoundingClientRect())
    .filter((above) => !isLink(above, below));
}

/** A button that covers the tile is its link, not a control on it. */
const isLink = (above: DOMRect, below: DOMRect): boolean =>
  above.width >= below.width * 0.8 && above.height >= below.height * 0.8;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
