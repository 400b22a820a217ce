import { ONE_PROFILE, type Profiles } from '../profiles/profiles';
import type { Database } from './database';
import { readMeta } from './meta';
import type { Meta } from './schema';

/** The person's profiles. */
export async function readProfiles(db: Database): Promise<Profiles> {
  return (await readMeta(db, 'profiles')) ?? ONE_PROFILE;
}

/** Changes the profiles in one transaction, and gives what they are then. With a switch go the copies that were kept of the profile before. */
export async function changeProfiles(db: Database, change: (before: Profiles) => Profiles): Promise<Profiles> {
  const transaction = db.transaction('meta', 'readwrite');
  const before = ((await transaction.store.get('profiles')) as Profiles | undefined) ?? ONE_PROFILE;
  let after: Profiles;
  try {
    after = change(before);
  } catch (error) {
    transaction.abort();
    await transaction.done.catch(() => undefined);
    throw error;
  }
  if (after !== before) transaction.store.put(after, 'profiles');
  if (after.current !== before.current) for (const key of ['status', 'pair'] as const) transaction.store.delete(key);
  await transaction.done;
  return after;
}

/** Keeps copies for the popup to draw from, unless the person has switched to another profile meanwhile. */
export async function keepCopies(
  db: Database,
  profile: string,
  copies: Pick<Partial<Meta>, 'status' | 'pair'>,
): Promise<void> {
  const transaction = db.transaction('meta', 'readwrite');
  const profiles = ((await transaction.store.get('profiles')) as Profiles | undefined) ?? ONE_PROFILE;
  if (profiles.current === profile)
    for (const key of ['status', 'pair'] as const) {
      const copy = copies[key];
      if (copy !== undefined) transaction.store.put(copy, key);
    }
  await transaction.done;
}
