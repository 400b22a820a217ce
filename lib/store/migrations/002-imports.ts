import type { Migration } from './migration';

/** What imports brought, a row for each part of a file, so that an import can be undone as a whole. */
export const imports: Migration = (db) => {
  db.createObjectStore('imports', { keyPath: ['import', 'part'] });
};
