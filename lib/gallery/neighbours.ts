import type { Picture, PictureId } from '../ratings/picture';
import { nearest, type Placed } from './context';
import type { Tile } from './tile';

/** The pictures that stand nearest to one on the page, nearest first, of those that may stand beside a like; none where it is not on the page. */
export function neighboursOf(id: PictureId, tiles: readonly Tile[], mayStand: (id: PictureId) => boolean): Picture[] {
  const liked = tiles.find(({ picture }) => picture.id === id);
  if (!liked) return [];
  const candidates = tiles.filter(({ picture }) => mayStand(picture.id));
  return nearest(placed(liked), candidates.map(placed)).map(({ picture }) => picture);
}

const placed = (tile: Tile): Placed<Tile> => ({
  id: tile.picture.id,
  box: tile.element.getBoundingClientRect(),
  item: tile,
});
