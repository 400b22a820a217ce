import type { PictureId } from '../ratings/picture';

/** At most this many unliked neighbours stand beside a like; the same as the schema of a like allows. */
export const LARGEST_CONTEXT = 20;

/** Where a picture is on the page, in px. */
export interface Placed<Item> {
  id: PictureId;
  box: { x: number; y: number; width: number; height: number };
  item: Item;
}

/** The pictures nearest to a liked one, nearest first, each once and never itself. `candidates` are those seen and not liked. */
export function nearest<Item>(liked: Placed<unknown>, candidates: readonly Placed<Item>[]): Item[] {
  const byDistance = candidates
    .filter(({ id }) => id !== liked.id)
    .map((placed) => ({ placed, distance: distance(liked.box, placed.box) }))
    .sort((a, b) => a.distance - b.distance);
  const chosen = new Map<PictureId, Item>();
  for (const { placed } of byDistance) {
    if (chosen.size === LARGEST_CONTEXT) break;
    if (!chosen.has(placed.id)) chosen.set(placed.id, placed.item);
  }
  return [...chosen.values()];
}

type Box = Placed<unknown>['box'];

const distance = (a: Box, b: Box): number =>
  Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2);
