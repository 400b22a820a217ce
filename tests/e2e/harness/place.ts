import type { Page } from 'puppeteer-core';
import { CONTROLS_SIZE } from '../../../lib/gallery/view';
import { CORNERS, place } from '../../../lib/overlay/placement';
import { pointAt, type SeenTile } from './tiles';
import { until } from './until';

/** Presses one of the two controls on a tile where no driver can look into a closed root: by its place, once our element is on top there. */
export async function pressByPlace(page: Page, tile: SeenTile, control: 'like' | 'compare'): Promise<void> {
  const { x: left, y: top, width, height } = tile.box;
  await pointAt(page, tile.box);
  const share = control === 'like' ? 0.25 : 0.75;
  const spots = CORNERS.map((corner) => {
    const { x, y } = place({ left, top, right: left + width, bottom: top + height }, corner, CONTROLS_SIZE);
    return { x: x + CONTROLS_SIZE.width * share, y: y + CONTROLS_SIZE.height / 2 };
  });
  const spot = await until(`the controls on picture ${tile.number}`, () =>
    page.evaluate(
      (places) => places.find(({ x, y }) => document.elementFromPoint(x, y)?.localName === 'penchant-overlay'),
      spots,
    ),
  );
  await page.mouse.click(spot.x, spot.y);
}
