import type { RatingEvent } from '../../lib/ratings/event';
import type { PlainPicture } from '../e2e/harness/database';

interface Filling {
  pictures: PlainPicture[];
  events: RatingEvent[];
  /** Bytes of one WebP that stands for every picture. */
  thumbnail: number[];
  /** Says that every picture is named already, under this version. */
  lookVersion?: string;
}

/** Fills the extension's database from one of its pages. It runs there, so it stands alone. */
export async function fillStore({ pictures, events, thumbnail, lookVersion }: Filling): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('penchant');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const blob = new Blob([Uint8Array.from(thumbnail)], { type: 'image/webp' });
  const transaction = db.transaction(['pictures', 'thumbnails', 'events', 'meta'], 'readwrite');
  const look = lookVersion && {
    version: lookVersion,
    attributes: new Int8Array(0),
    colours: new Int8Array(0),
    words: [],
  };
  for (const picture of pictures) {
    transaction
      .objectStore('pictures')
      .put({ ...picture, vector: Int8Array.from(picture.vector ?? []), ...(look && { look }) });
    transaction.objectStore('thumbnails').put({ id: picture.id, blob });
  }
  for (const event of events) transaction.objectStore('events').put(event);
  transaction.objectStore('meta').put('bench', 'device');
  transaction.objectStore('meta').put(events.length, 'sequence');
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}
