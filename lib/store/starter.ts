import { starterDeck } from '../starter/deck';
import type { Database } from './database';
import { mergePicture } from './pictures';

/** Queues the starter deck for reading: what is stored already stays as it is. `now` is in ms since 1970. */
export async function takeStarterDeck(db: Database, now: number): Promise<void> {
  const transaction = db.transaction('pictures', 'readwrite');
  for (const picture of starterDeck) {
    const stored = await transaction.store.get(picture.id);
    transaction.store.put(mergePicture(stored, picture, { site: 'starter', seen: now, view: '', rated: false }));
  }
  await transaction.done;
}
