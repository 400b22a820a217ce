import { ONE_PROFILE, type Profiles, without } from '../profiles/profiles';
import type { Database } from './database';
import { type Deletion, type DeletionWish, planDeletion } from './deletion';
import { deleteEvents } from './events';

/**
 * Deletes what a wish names, in one transaction, with all copies that hold traces of it: what imports could be undone with, the kept status and the kept pair. With a profile goes its name. With everything go all stores, the device's own id included. `now` is in ms since 1970.
 */
export async function deleteData(
  db: Database,
  wish: DeletionWish,
  now: number,
): Promise<Pick<Deletion, 'events' | 'pictures'>> {
  const plan = await planDeletion(db, wish);
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite');
  if (wish.what === 'everything') {
    for (const name of db.objectStoreNames) transaction.objectStore(name).clear();
    await transaction.done;
    return plan;
  }
  const pictures = transaction.objectStore('pictures');
  const meta = transaction.objectStore('meta');
  await deleteEvents(transaction, plan.events);
  for (const id of plan.pictures) {
    pictures.delete(id);
    transaction.objectStore('thumbnails').delete(id);
  }
  for (const id of plan.unrated) {
    const stored = await pictures.get(id);
    if (stored) pictures.put({ ...stored, rated: 0 });
  }
  transaction.objectStore('imports').clear();
  for (const key of ['imports', 'status', 'pair'] as const) meta.delete(key);
  if (wish.what === 'profile') {
    const profiles = ((await meta.get('profiles')) as Profiles | undefined) ?? ONE_PROFILE;
    meta.put(without(profiles, wish.profile, now), 'profiles');
  }
  await transaction.done;
  return plan;
}
