import type { Migration } from './migration';

/** The code book, by the codes themselves. */
export const codes: Migration = (db) => {
  db.createObjectStore('codes', { keyPath: 'code' });
};
