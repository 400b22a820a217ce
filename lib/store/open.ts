import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';
import type { Migration } from './migrations/migration';

/** A migration threw: the database is as it was before, at its old version. */
export class MigrationError extends Error {
  override name = 'MigrationError';
}

/**
 * Opens a database and brings it to the version that `migrations` end at. All of them run in one transaction, so a failing one changes nothing.
 *
 * @throws MigrationError with the cause, and whatever IndexedDB throws
 */
export async function openMigrated<Schema extends DBSchema>(
  name: string,
  migrations: readonly Migration[],
  callbacks: Pick<OpenDBCallbacks<unknown>, 'blocking' | 'terminated'> = {},
): Promise<IDBPDatabase<Schema>> {
  let failed: { cause: unknown } | undefined;
  try {
    const db = await openDB<unknown>(name, migrations.length, {
      ...callbacks,
      async upgrade(opened, from, _, transaction) {
        try {
          for (const migrate of migrations.slice(from)) await migrate(opened, transaction);
        } catch (cause) {
          failed = { cause };
          // Its rejection is told by the opening itself.
          transaction.done.catch(() => undefined);
          transaction.abort();
        }
      },
    });
    // What it holds now is what the last migration made, which the schema describes.
    return db as unknown as IDBPDatabase<Schema>;
  } catch (error) {
    if (failed) throw new MigrationError('The database could not be brought to this version.', failed);
    throw error;
  }
}

/** Opens a database at whatever version it has, to read what a failed migration left; undefined where there is none. */
export async function openAsItIs<Schema extends DBSchema>(name: string): Promise<IDBPDatabase<Schema> | undefined> {
  let missing = false;
  try {
    return await openDB<Schema>(name, undefined, {
      upgrade(_db, _from, _to, transaction) {
        // Only a database that does not exist is upgraded here: it shall not come into being.
        missing = true;
        transaction.done.catch(() => undefined);
        transaction.abort();
      },
    });
  } catch (error) {
    if (missing) return undefined;
    throw error;
  }
}
