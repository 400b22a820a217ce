import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A stored database of a released schema, as JSON holds it. */
export interface DatabaseFixture {
  version: number;
  stores: {
    name: string;
    keyPath: string | string[] | null;
    indexes: { name: string; keyPath: string | string[]; multiEntry?: boolean }[];
    rows: { key?: string; value: unknown }[];
  }[];
}

const FOLDER = resolve('tests/fixtures/databases');

/** Every released schema's database. */
export const databaseFixtures: DatabaseFixture[] = readdirSync(FOLDER)
  .sort()
  .map((name) => JSON.parse(readFileSync(resolve(FOLDER, name), 'utf8')));

/**
 * Makes a database of a fixture with nothing but IndexedDB. It may run in a browser, so it stands alone.
 * `{"int8": base64}` stands for an `Int8Array`, `{"type", "bytes": base64}` for a `Blob`.
 */
export function createFromFixture({ name, fixture }: { name: string; fixture: DatabaseFixture }): Promise<void> {
  const bytes = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const revived = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map(revived);
    if ('int8' in value && typeof value.int8 === 'string') return new Int8Array(bytes(value.int8).buffer);
    if ('bytes' in value && 'type' in value)
      return new Blob([bytes(String(value.bytes))], { type: String(value.type) });
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, revived(inner)]));
  };
  return new Promise((done, refuse) => {
    const request = indexedDB.open(name, fixture.version);
    request.onerror = () => refuse(request.error);
    request.onupgradeneeded = () => {
      for (const { name: store, keyPath, indexes, rows } of fixture.stores) {
        const made = request.result.createObjectStore(store, keyPath === null ? undefined : { keyPath });
        for (const index of indexes)
          made.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry ?? false });
        for (const { key, value } of rows) made.put(revived(value), key);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      done();
    };
  });
}
