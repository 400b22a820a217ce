import type { PictureId } from '../ratings/picture';
import type { Database } from './database';
import { allEvents, EVENT_STORES } from './events';

/** So many pictures over the limit are suffered, so that looking through all of them stays rare. */
const SLACK = 100;

/**
 * Drops the pictures that were seen longest ago, with their thumbnails, until no more than `most` are kept. What was
 * rated stays, and so does what stood unliked beside a like: the taste is learned from it. Gives what was dropped.
 */
export async function dropOldestSeen(db: Database, most: number): Promise<PictureId[]> {
  if ((await db.count('pictures')) <= most + SLACK) return [];
  const transaction = db.transaction([...EVENT_STORES, 'pictures', 'thumbnails'], 'readwrite');
  const pictures = transaction.objectStore('pictures');
  const needed = new Set<PictureId>();
  for (const event of await allEvents(transaction))
    if (event.kind === 'like') for (const id of event.context) needed.add(id);
  const all = await pictures.getAll();
  const dropped = all
    .filter(({ id, rated }) => rated === 0 && !needed.has(id))
    .sort((a, b) => a.seen - b.seen)
    .slice(0, all.length - most)
    .map(({ id }) => id);
  for (const id of dropped) {
    pictures.delete(id);
    transaction.objectStore('thumbnails').delete(id);
  }
  await transaction.done;
  return dropped;
}
