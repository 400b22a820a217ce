import type { Migration } from './migration';

/** The log, the pictures with their thumbnails, and single values. */
export const firstStores: Migration = (db) => {
  db.createObjectStore('events', { keyPath: 'id' });
  const pictures = db.createObjectStore('pictures', { keyPath: 'id' });
  pictures.createIndex('state', ['state', 'rated']);
  pictures.createIndex('view', 'view');
  db.createObjectStore('thumbnails', { keyPath: 'id' });
  db.createObjectStore('meta');
};
