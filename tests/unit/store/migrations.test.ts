import 'fake-indexeddb/auto';
import { type IDBPDatabase, openDB } from 'idb';
import { describe, expect, test } from 'vitest';
import { readLog } from '@/lib/store/events';
import { readImports, undoImport } from '@/lib/store/import-history';
import type { Migration } from '@/lib/store/migrations/migration';
import { migrations } from '@/lib/store/migrations/migrations';
import { MigrationError, openAsItIs, openMigrated } from '@/lib/store/open';
import type { PenchantSchema } from '@/lib/store/schema';
import { createFromFixture, databaseFixtures } from './databases';
import { backupOf, contentOf, freshStore, importInto, logOf } from './fresh-store';

/** Which stores and indexes there are. */
function shapeOf(db: IDBPDatabase<never>): unknown {
  return [...db.objectStoreNames].map((name) => {
    const store = db.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((i) => [i, store.index(i).keyPath, store.index(i).multiEntry]);
    return { name, keyPath: store.keyPath, indexes };
  });
}

/** All rows, by store. */
async function rowsOf(db: IDBPDatabase<never>): Promise<Record<string, unknown[]>> {
  const rows: Record<string, unknown[]> = {};
  for (const name of db.objectStoreNames) rows[name] = await db.getAll(name);
  return rows;
}

let count = 0;
const freshName = () => `test-${++count}`;

describe('the migrations', () => {
  test('have a stored database of every released version', () => {
    const versions = databaseFixtures.map(({ version }) => version);
    expect(versions).toEqual(migrations.map((_, at) => at + 1).slice(0, versions.length));
    expect(versions.length).toBeGreaterThanOrEqual(Math.max(1, migrations.length - 1));
  });

  test.each(databaseFixtures)('bring version $version to the present one, with every row', async (fixture) => {
    const fresh = await openMigrated<never>(freshName(), migrations);
    const name = freshName();
    await createFromFixture({ name, fixture });
    const before = await openDB<never>(name);
    const rows = await rowsOf(before);
    expect(rows.events).toHaveLength(5);
    before.close();

    const upgraded = await openMigrated<never>(name, migrations);
    expect(upgraded.version).toBe(migrations.length);
    expect(shapeOf(upgraded)).toEqual(shapeOf(fresh));
    const after = await rowsOf(upgraded);
    for (const store of Object.keys(rows)) expect(after[store]).toMatchObject(rows[store] ?? []);
  });

  test('leave everything as it was where one of them fails, to be read at the old version', async () => {
    const [fixture] = databaseFixtures;
    if (!fixture) throw new Error('There is no fixture.');
    const name = freshName();
    await createFromFixture({ name, fixture });
    const before = await openDB<never>(name);
    const [rows, shape] = [await rowsOf(before), shapeOf(before)];
    before.close();

    const cause = new Error('The new form does not fit.');
    const good: Migration = (db) => void db.createObjectStore('good');
    const bad: Migration = async (_, transaction) => {
      await transaction.objectStore('events').clear();
      throw cause;
    };
    for (const failing of [
      [...migrations.slice(0, 1), good, bad],
      [
        ...migrations.slice(0, 1),
        good,
        (): never => {
          throw cause;
        },
      ],
    ]) {
      const opening = openMigrated<never>(name, failing);
      await expect(opening).rejects.toThrow(MigrationError);
      await expect(opening).rejects.toMatchObject({ cause });
      const left = await openAsItIs<never>(name);
      if (!left) throw new Error('The database is gone.');
      expect(left.version).toBe(1);
      expect(shapeOf(left)).toEqual(shape);
      expect(await rowsOf(left)).toEqual(rows);
      left.close();
    }
  });

  test.each(databaseFixtures)('leave what can be saved as a backup: version $version', async (fixture) => {
    const name = freshName();
    await createFromFixture({ name, fixture });
    const left = await openAsItIs<PenchantSchema>(name);
    if (!left) throw new Error('The database is gone.');
    expect(left.version).toBe(fixture.version);
    const restored = await freshStore();
    await importInto(restored, await backupOf(left, true));
    expect(await logOf(restored)).toEqual(await readLog(left));
    expect(await restored.getAllKeys('pictures')).toEqual(await left.getAllKeys('pictures'));
    left.close();
  });

  test('keep an import undoable that was made before ratings came in blocks', async () => {
    const fixture = databaseFixtures.find(({ version }) => version === 3);
    if (!fixture) throw new Error('There is no such fixture.');
    const name = freshName();
    await createFromFixture({ name, fixture });
    const db = await openMigrated<PenchantSchema>(name, migrations);
    const [record] = await readImports(db);
    const before = (await logOf(db)).map(({ device }) => device);
    expect(await undoImport(db, record?.id ?? '')).toBe(true);
    const left = await contentOf(db);
    expect(left.events.map(({ device }) => device)).toEqual(before.filter((device) => device === before[0]));
    expect(left.events).toHaveLength(3);
    expect(left.pictures.map(({ id }) => id)).toEqual(['practice:3', 'practice:4']);
    expect(left.codes.map(({ code }) => code)).toEqual(['m7281946350271643']);
  });

  test('make no database where there is none to read', async () => {
    const name = freshName();
    expect(await openAsItIs(name)).toBeUndefined();
    expect((await indexedDB.databases()).map((db) => db.name)).not.toContain(name);
    const db = await openMigrated<never>(name, migrations);
    expect(db.version).toBe(migrations.length);
  });
});
