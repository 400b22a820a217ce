import type { CodeEntry } from '../codes/entry';
import type { Database } from './database';
import type { Meta } from './schema';

/** What was in step last. It stands beside the code book, so that whoever loses the one loses the other, and no lost book passes for one that was emptied. */
export type InStep = Meta['inStep'];

/** The code book, and what was in step last, of one moment. */
export async function readInStep(db: Database): Promise<{ codes: CodeEntry[]; known: InStep | undefined }> {
  const transaction = db.transaction(['codes', 'meta']);
  const codes = await transaction.objectStore('codes').getAll();
  const known = (await transaction.objectStore('meta').get('inStep')) as InStep | undefined;
  await transaction.done;
  return { codes, known };
}

/** A code that another browser changed: as it is to be, or undefined where it goes; and as it was here when that was decided. */
export interface CodeFromElsewhere {
  code: string;
  entry: CodeEntry | undefined;
  before: CodeEntry | undefined;
}

/** Takes codes from another browser into the book, and notes what is in step, in one transaction. What was changed here meanwhile stays. */
export async function storeInStep(db: Database, codes: readonly CodeFromElsewhere[], known: InStep): Promise<void> {
  const transaction = db.transaction(['codes', 'meta'], 'readwrite');
  const book = transaction.objectStore('codes');
  for (const { code, entry, before } of codes) {
    if (JSON.stringify(await book.get(code)) !== JSON.stringify(before)) continue;
    if (entry) book.put(entry);
    else book.delete(code);
  }
  transaction.objectStore('meta').put(known, 'inStep');
  await transaction.done;
}

/** Forgets what was in step. */
export const forgetInStep = (db: Database): Promise<void> => db.delete('meta', 'inStep');
