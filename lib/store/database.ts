import type { IDBPDatabase } from 'idb';
import { t } from '../language';
import { ProblemError } from '../messages/result';
import { migrations } from './migrations/migrations';
import { MigrationError, openMigrated } from './open';
import { DATABASE, type PenchantSchema } from './schema';

export type Database = IDBPDatabase<PenchantSchema>;

let opened: Promise<Database> | undefined;

/** The open database. A refusal is a `storage` problem, and the next call tries again. */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw storageProblem(error, t('problems.storeRefused'));
  });
  return opened;
}

function open(): Promise<Database> {
  const forget = () => {
    opened = undefined;
  };
  return openMigrated<PenchantSchema>(DATABASE, migrations, {
    blocking(_current, _blocked, event) {
      // A newer version wants to upgrade: let it.
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  });
}

/** The line for a store that was refused, is full, or has another version. */
function storageProblem(error: unknown, otherwise: string): ProblemError {
  if (error instanceof MigrationError) {
    console.error('Penchant: a migration failed', error.cause);
    return new ProblemError('storage', t('problems.notMigrated'));
  }
  const name = error instanceof DOMException ? error.name : '';
  const lines: Record<string, string> = {
    QuotaExceededError: t('problems.diskFull'),
    VersionError: t('problems.storedByNewer'),
  };
  return new ProblemError('storage', lines[name] ?? otherwise);
}

/** Runs a piece of work on the database and turns what IndexedDB throws into a `storage` problem. */
export async function withDatabase<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
  const db = await database();
  try {
    return await work(db);
  } catch (error) {
    if (error instanceof DOMException) throw storageProblem(error, t('problems.storeJustNow'));
    throw error;
  }
}
