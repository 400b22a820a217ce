import type { IDBPDatabase, IDBPTransaction } from 'idb';

/**
 * Brings a database from one version to the next, in the transaction that the browser gives for it. It awaits nothing but requests of that transaction. A released one is never changed: its work is typed by what it finds and makes, not by the present schema.
 */
export type Migration = (
  db: IDBPDatabase<unknown>,
  transaction: IDBPTransaction<unknown, string[], 'versionchange'>,
) => void | Promise<void>;
