import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CodeEntry } from '@/lib/codes/entry';
import { countEvents } from '@/lib/store/events';
import { importPart } from '@/lib/store/import';
import { undoImport } from '@/lib/store/import-history';
import { appendRating } from '@/lib/store/log';
import type { StoredPicture } from '@/lib/store/schema';
import { arbitraryLog, arbitraryPictures } from '../store/arbitrary-log';
import { backupOf, contentOf, FEATURES, freshStore, importInto, logOf, storeOf, tasteOf } from '../store/fresh-store';

describe('backups', () => {
  test('carry a log and its features into an empty store: the same log, the same code', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog, arbitraryPictures, async (events, pictures) => {
        const from = await storeOf(events, pictures);
        const to = await freshStore();
        await importInto(to, await backupOf(from));
        expect(await logOf(to)).toEqual(await logOf(from));
        expect(await tasteOf(to)).toEqual(await tasteOf(from));
      }),
      { numRuns: 40 },
    );
  });

  test('exchanged between two machines in any order, end with the same log and the same code', async () => {
    const machine = fc.tuple(arbitraryLog, arbitraryPictures);
    // Which way each of the first files goes; in the end each machine has the other's.
    const exchanges = fc.array(fc.boolean(), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(machine, machine, arbitraryLog, exchanges, async (one, two, shared, ways) => {
        const a = await storeOf([...one[0], ...shared], one[1]);
        const b = await storeOf([...two[0], ...shared], two[1]);
        for (const way of ways) {
          if (way) await importInto(b, await backupOf(a));
          else await importInto(a, await backupOf(b));
        }
        const [ofA, ofB] = [await backupOf(a), await backupOf(b)];
        await importInto(a, ofB);
        await importInto(b, ofA);
        expect(await logOf(a)).toEqual(await logOf(b));
        const ids = new Set([...one[0], ...two[0], ...shared].map(({ id }) => id));
        expect(await countEvents(a)).toBe(ids.size);
        const vectors = async (db: typeof a) => (await db.getAll('pictures')).map(({ id, vector }) => [id, vector]);
        expect(await vectors(a)).toEqual(await vectors(b));
        expect(await tasteOf(a)).toEqual(await tasteOf(b));
      }),
      { numRuns: 40 },
    );
  });

  test('undone, leave a store as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(arbitraryLog, arbitraryPictures),
        fc.tuple(arbitraryLog, arbitraryPictures),
        async (here, there) => {
          const db = await storeOf(...here);
          const before = await contentOf(db);
          const first = await importInto(db, await backupOf(await storeOf(...there)));
          const between = await contentOf(db);
          const second = await importInto(db, await backupOf(await storeOf(there[0], here[1])));
          // The older one cannot go before the newer one.
          expect(await undoImport(db, first.id)).toBe(false);
          expect(await undoImport(db, second.id)).toBe(true);
          expect(await contentOf(db)).toEqual(between);
          expect(await undoImport(db, first.id)).toBe(true);
          expect(await contentOf(db)).toEqual(before);
          expect(await db.count('imports')).toBe(0);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('sent again part by part, change nothing and can still be undone', async () => {
    const [events = [], pictures = []] =
      fc
        .sample(fc.tuple(arbitraryLog, arbitraryPictures), { numRuns: 20, seed: 3 })
        .sort((x, y) => y[0].length - x[0].length)[0] ?? [];
    expect(events.length).toBeGreaterThan(5);
    const file = await backupOf(await storeOf(events, pictures));
    const db = await freshStore();
    const { id, parts } = await importInto(db, file);
    expect(parts.reduce((sum, part) => sum + part.events, 0)).toBe(events.length);
    const again = await importPart(db, {
      import: id,
      part: 0,
      lines: new TextDecoder().decode(file).split('\n'),
      now: 2,
      features: 'x/1',
    });
    expect(again).toEqual(parts[0]);
    expect(await undoImport(db, id)).toBe(true);
    expect(await contentOf(db)).toEqual({ events: [], pictures: [], thumbnails: [], codes: [] });
  });

  test('undone, keep the pictures that were rated here since', async () => {
    const picture = (number: number): StoredPicture => ({
      id: `gallery.test:${number}`,
      url: `https://cdn.gallery.test/${number}.webp`,
      page: 'https://gallery.test/',
      site: 'gallery.test',
      seen: 1,
      view: '',
      rated: 0,
      attempts: 0,
      state: 'ready',
      vector: new Int8Array(48).fill(number),
      features: FEATURES,
    });
    const db = await freshStore();
    const { id } = await importInto(db, await backupOf(await storeOf([], [picture(1), picture(2)])));
    const source = { profile: 'main', site: 'penchant', now: 5 };
    const unlike = { id: crypto.randomUUID(), time: 5, kind: 'unlike', picture: 'gallery.test:1' } as const;
    await appendRating(db, unlike, [], source);
    await undoImport(db, id);
    expect((await db.getAll('pictures')).map((stored) => [stored.id, stored.vector?.[0]])).toEqual([
      ['gallery.test:1', 1],
    ]);
    expect((await logOf(db)).map((event) => event.id)).toEqual([unlike.id]);
  });

  test('of this very device give none of its numbers out again', async () => {
    const [here, restored] = [await freshStore(), await freshStore()];
    const unlike = () => ({ id: crypto.randomUUID(), time: 5, kind: 'unlike', picture: 'gallery.test:1' }) as const;
    const source = { profile: 'main', site: 'penchant', now: 5 };
    const { event } = await appendRating(here, unlike(), [], source);
    await appendRating(here, unlike(), [], source);
    await restored.put('meta', event.device, 'device');
    await importInto(restored, await backupOf(here));
    expect((await appendRating(restored, unlike(), [], source)).event.sequence).toBe(2);
  });

  test('bring the code book, and leave a name that was given here', async () => {
    const entry = (code: string, name: string): CodeEntry => ({
      code,
      kind: 'profile',
      name,
      note: '',
      source: 'pasted',
      added: 7,
      favourite: false,
    });
    const [from, to] = [await freshStore(), await freshStore()];
    for (const code of ['aaaaaa1', 'bbbbbb2']) await from.put('codes', entry(code, 'there'));
    await to.put('codes', entry('aaaaaa1', 'here'));
    const before = await contentOf(to);
    const { id } = await importInto(to, await backupOf(from));
    expect(await to.getAll('codes')).toEqual([entry('aaaaaa1', 'here'), entry('bbbbbb2', 'there')]);
    await undoImport(to, id);
    expect(await contentOf(to)).toEqual(before);
  });
});
