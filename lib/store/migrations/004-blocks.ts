import type { Migration } from './migration';

/** Ratings that came with a backup, many in a row, to be found by any of their ids. */
export const blocks: Migration = (db) => {
  const store = db.createObjectStore('blocks', { keyPath: ['import', 'part'] });
  store.createIndex('ids', 'ids', { multiEntry: true });
};
