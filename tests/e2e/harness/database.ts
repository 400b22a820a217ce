import type { CodeEntry } from '../../../lib/codes/entry';
import type { RatingEvent } from '../../../lib/ratings/event';
import type { EventBlock, StoredPicture } from '../../../lib/store/schema';

/** A picture as it is stored, its vector as plain numbers. */
export type PlainPicture = Omit<StoredPicture, 'vector'> & { vector?: number[] };

/** Reads a whole store of the extension's database, from its worker or one of its pages. The code runs there, so it stands alone. */
function readStore(store: string): Promise<unknown[]> {
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

/** A worker or page of the extension, in either browser. */
interface Inside {
  evaluate: (code: typeof readStore, store: string) => Promise<unknown[]>;
}

/** Every stored rating, in the order they were stored. */
export async function readEvents(from: Inside): Promise<RatingEvent[]> {
  const rows = (await from.evaluate(readStore, 'events')) as RatingEvent[];
  const blocks = (await from.evaluate(readStore, 'blocks')) as EventBlock[];
  return [...rows, ...blocks.flatMap(({ events }) => events)].sort((a, b) => a.sequence - b.sequence);
}

/** Every stored picture. */
export const readPictures = (from: Inside): Promise<PlainPicture[]> =>
  from.evaluate(readStore, 'pictures') as Promise<PlainPicture[]>;

/** Every code of the book. */
export const readCodeBook = (from: Inside): Promise<CodeEntry[]> =>
  from.evaluate(readStore, 'codes') as Promise<CodeEntry[]>;
