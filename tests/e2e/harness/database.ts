import type { Page, Worker } from 'playwright-core';
import type { RatingEvent } from '../../../lib/ratings/event';
import type { StoredPicture } from '../../../lib/store/schema';

/** A picture as it is stored, its vector as plain numbers. */
export type PlainPicture = Omit<StoredPicture, 'vector'> & { vector?: number[] };

/** Reads a whole store of the extension's database, from its worker or one of its pages. The code runs there, so it stands alone. */
export function readStore(store: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('penchant');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const all = db.transaction(store).objectStore(store).getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        db.close();
        resolve(all.result.map((row) => (row?.vector ? { ...row, vector: [...row.vector] } : row)));
      };
    };
  });
}

/** Every stored rating. */
export const readEvents = (from: Worker | Page): Promise<RatingEvent[]> =>
  // Worker and Page have the same method, with types that do not unite.
  (from as Page).evaluate(readStore, 'events') as Promise<RatingEvent[]>;

/** Every stored picture. */
export const readPictures = (from: Worker | Page): Promise<PlainPicture[]> =>
  (from as Page).evaluate(readStore, 'pictures') as Promise<PlainPicture[]>;
