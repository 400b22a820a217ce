import { type IDBPDatabase, openDB } from 'idb';
import { ProblemError } from '../messages/result';
import { DATABASE, DATABASE_VERSION, type PenchantSchema } from './schema';

export type Database = IDBPDatabase<PenchantSchema>;

let opened: Promise<Database> | undefined;

/** The open database. A refusal is a `storage` problem, and the next call tries again. */
export function database(): Promise<Database> {
  opened ??= open().catch((error: unknown) => {
    opened = undefined;
    throw storageProblem(error, REFUSED);
  });
  return opened;
}

function open(): Promise<Database> {
  const forget = () => {
    opened = undefined;
  };
  return openDB<PenchantSchema>(DATABASE, DATABASE_VERSION, {
    upgrade(db) {
      db.createObjectStore('events', { keyPath: 'id' });
      const pictures = db.createObjectStore('pictures', { keyPath: 'id' });
      pictures.createIndex('state', ['state', 'rated']);
      pictures.createIndex('view', 'view');
      db.createObjectStore('thumbnails', { keyPath: 'id' });
      db.createObjectStore('meta');
    },
    blocking(_current, _blocked, event) {
      // A newer version wants to upgrade: let it.
      if (event.target instanceof IDBDatabase) event.target.close();
      forget();
    },
    terminated: forget,
  });
}

const FULL = 'The disk is full. Your rating is kept until there is room.';
const REFUSED =
  'The browser refuses to store ratings. Allow cookies and site data, or leave private browsing, then try again.';
const JUST_NOW = 'The browser could not store this just now. It will be tried again.';

/** The line for a store that was refused or is full. */
function storageProblem(error: unknown, otherwise: string): ProblemError {
  const full = error instanceof DOMException && error.name === 'QuotaExceededError';
  return new ProblemError('storage', full ? FULL : otherwise);
}

/** Runs a piece of work on the database and turns what IndexedDB throws into a `storage` problem. */
export async function withDatabase<Value>(work: (db: Database) => Promise<Value>): Promise<Value> {
  const db = await database();
  try {
    return await work(db);
  } catch (error) {
    if (error instanceof DOMException) throw storageProblem(error, JUST_NOW);
    throw error;
  }
}
