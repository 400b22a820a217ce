import type { CodeChange, CodeEntry } from '../codes/entry';
import type { Database } from './database';

/** Every code of the book, newest first. */
export async function readCodes(db: Database): Promise<CodeEntry[]> {
  return (await db.getAll('codes')).sort((a, b) => b.added - a.added || (a.code < b.code ? -1 : 1));
}

/** Puts codes into the book; one that is there already keeps its name, note and date. Gives how many are new. */
export async function addCodes(db: Database, entries: readonly CodeEntry[]): Promise<number> {
  const transaction = db.transaction('codes', 'readwrite');
  let added = 0;
  for (const entry of entries) {
    if (await transaction.store.get(entry.code)) continue;
    transaction.store.put(entry);
    added += 1;
  }
  await transaction.done;
  return added;
}

/** Changes an entry; false where the code is not in the book. */
export async function changeCode(db: Database, code: string, change: CodeChange): Promise<boolean> {
  const transaction = db.transaction('codes', 'readwrite');
  const entry = await transaction.store.get(code);
  if (entry) transaction.store.put({ ...entry, ...change });
  await transaction.done;
  return entry !== undefined;
}

/** Takes a code out of the book. */
export async function removeCode(db: Database, code: string): Promise<void> {
  await db.delete('codes', code);
}
