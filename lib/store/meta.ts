import type { Database } from './database';
import type { Meta } from './schema';

/** One single value, or undefined where it was never written. */
export async function readMeta<Key extends keyof Meta>(db: Database, key: Key): Promise<Meta[Key] | undefined> {
  // The store holds one type for each key; IndexedDB's types know only their union.
  return (await db.get('meta', key)) as Meta[Key] | undefined;
}

/** Changes one value in one transaction, so that no other change falls in between, and gives the new one. */
export async function updateMeta<Key extends keyof Meta>(
  db: Database,
  key: Key,
  change: (before: Meta[Key] | undefined) => Meta[Key],
): Promise<Meta[Key]> {
  const transaction = db.transaction('meta', 'readwrite');
  const value = change((await transaction.store.get(key)) as Meta[Key] | undefined);
  transaction.store.put(value, key);
  await transaction.done;
  return value;
}

/** Writes single values in one transaction. */
export async function writeMeta(db: Database, values: Partial<Meta>): Promise<void> {
  const transaction = db.transaction('meta', 'readwrite');
  for (const key of Object.keys(values) as (keyof Meta)[]) {
    const value = values[key];
    if (value !== undefined) transaction.store.put(value, key);
  }
  await transaction.done;
}

/** Ratings that this device stored since its latest backup began. */
export async function countUnsaved(db: Database): Promise<number> {
  const [sequence = 0, exported] = await Promise.all([readMeta(db, 'sequence'), readMeta(db, 'exported')]);
  return Math.max(0, sequence - (exported?.sequence ?? 0));
}
