import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RatingDraft, RatingEvent } from '@/lib/ratings/event';
import type { Database } from '@/lib/store/database';
import { deleteData } from '@/lib/store/delete';
import { countEvents } from '@/lib/store/events';
import { importPart } from '@/lib/store/import';
import { undoImport } from '@/lib/store/import-history';
import { appendRating } from '@/lib/store/log';
import { arbitraryLog } from './arbitrary-log';
import { backupOf, contentOf, FEATURES, freshStore, importInto, logOf, storeOf } from './fresh-store';

const IMPORT = '0b2c4d6e-8f10-4a2b-9c3d-4e5f60718293';

/** The rating with a number; those of even numbers are of one site and profile, those of odd ones of another. */
const rating = (number: number): RatingEvent => ({
  id: `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  time: 1000 + number,
  kind: 'unlike',
  picture: `a:${number}`,
  device: 'desk',
  sequence: number,
  profile: number % 2 === 0 ? 'even' : 'odd',
  site: number % 2 === 0 ? 'even.test' : 'odd.test',
});
const ratings = (...numbers: number[]) => numbers.map(rating);
const numbersOf = (events: readonly RatingEvent[]) => events.map(({ sequence }) => sequence);
const backupWith = async (...numbers: number[]) => backupOf(await storeOf(ratings(...numbers), []));
const source = { profile: 'main', site: 'here.test', now: 5000 };

const sendPart = (db: Database, part: number, events: readonly RatingEvent[]) =>
  importPart(db, {
    import: IMPORT,
    part,
    lines: events.map((event) => JSON.stringify({ type: 'event', ...event })),
    now: 1,
    features: FEATURES,
  });

/** The ratings of each block, by number. */
const blocksOf = async (db: Database) => (await db.getAll('blocks')).map(({ events }) => numbersOf(events));

/** Holds that each rating is stored once, and that a block is found by all of its ratings and by no other. */
async function expectSound(db: Database): Promise<void> {
  const blocks = await db.getAll('blocks');
  for (const { ids, events } of blocks) expect(events.map(({ id }) => id)).toEqual(ids);
  const ids = [...(await db.getAllKeys('events')), ...blocks.flatMap((block) => block.ids)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(await countEvents(db)).toBe(ids.length);
}

describe('ratings that came with a backup', () => {
  test('are one row for each part of it', async () => {
    const db = await freshStore();
    await sendPart(db, 0, ratings(1, 2, 3));
    await sendPart(db, 1, ratings(4, 5));
    expect(await blocksOf(db)).toEqual([
      [1, 2, 3],
      [4, 5],
    ]);
    expect(await db.count('events')).toBe(0);
    expect(numbersOf(await logOf(db))).toEqual([1, 2, 3, 4, 5]);
  });

  test('are not stored again when the gesture comes late', async () => {
    const db = await freshStore();
    const { id, time } = rating(2);
    const draft: RatingDraft = { id, time, kind: 'unlike', picture: 'a:2' };
    await importInto(db, await backupWith(1, 2, 3));
    expect(await appendRating(db, draft, [], source)).toEqual({ event: rating(2), fresh: false });
    expect(await countEvents(db)).toBe(3);
  });

  test('are taken back in the profile that they count for', async () => {
    const db = await freshStore();
    await importInto(db, await backupWith(1, 2, 3));
    const draft: RatingDraft = { id: crypto.randomUUID(), time: 6000, kind: 'undo', undone: rating(2).id };
    expect((await appendRating(db, draft, [], source)).event).toMatchObject({ profile: 'even', sequence: 0 });
    await expectSound(db);
  });

  test('are known again among rows, and among blocks of several imports that overlap', async () => {
    const db = await storeOf(ratings(4, 9), []);
    await importInto(db, await backupWith(1, 4, 7));
    await importInto(db, await backupWith(2, 4, 5, 7, 8));
    expect(await blocksOf(db)).toContainEqual([1, 7]);
    expect(await blocksOf(db)).toContainEqual([2, 5, 8]);
    const { parts } = await importInto(db, await backupWith(0, 1, 2, 4, 5, 7, 8, 9));
    expect(parts).toMatchObject([{ events: 1, knownEvents: 7 }]);
    expect(numbersOf(await logOf(db))).toEqual([0, 1, 2, 4, 5, 7, 8, 9]);
    await expectSound(db);
  });

  test('come as few as they are stored, whoever sent them before and in whatever order', async () => {
    const parts = fc.array(fc.tuple(fc.boolean(), fc.subarray([...Array(12).keys()])), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(parts, fc.integer({ min: 0, max: 12 }), async (sent, rows) => {
        const all = ratings(...Array(12).keys());
        const db = await storeOf(all.slice(0, rows), []);
        const wanted = new Set(all.slice(0, rows).map(({ id }) => id));
        for (const [isReversed, numbers] of sent) {
          const events = ratings(...(isReversed ? numbers.reverse() : numbers));
          await importInto(db, await backupOf(await storeOf(events, [])));
          for (const { id } of events) wanted.add(id);
        }
        expect((await logOf(db)).map(({ id }) => id)).toEqual([...wanted].sort());
        await expectSound(db);
      }),
      { numRuns: 60 },
    );
  });

  test('go along in a backup: a store that holds both kinds finds nothing new in its own', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLog, arbitraryLog, async (here, there) => {
        const db = await storeOf(here, []);
        await importInto(db, await backupOf(await storeOf(there, [])));
        const own = await backupOf(db);
        const other = await freshStore();
        await importInto(other, own);
        expect(await logOf(other)).toEqual(await logOf(db));
        const before = await contentOf(db);
        const { parts } = await importInto(db, own);
        expect(parts.map(({ events }) => events)).toEqual([0]);
        expect(await contentOf(db)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test('are deleted out of a block, and the last of them with it', async () => {
    const db = await storeOf(ratings(8, 9), []);
    await sendPart(db, 0, ratings(1, 2, 3));
    await sendPart(db, 1, ratings(4, 6));
    await deleteData(db, { what: 'site', site: 'even.test' }, 1);
    expect(await blocksOf(db)).toEqual([[1, 3]]);
    expect(numbersOf(await logOf(db))).toEqual([1, 3, 9]);
    await expectSound(db);
    // What was deleted is not known any more.
    const { parts } = await importInto(db, await backupWith(1, 2, 3));
    expect(parts).toMatchObject([{ events: 1, knownEvents: 2 }]);
    await expectSound(db);
  });

  test('go with their import, and leave those that others brought', async () => {
    const db = await storeOf(ratings(3), []);
    await importInto(db, await backupWith(1, 3, 5));
    const before = await contentOf(db);
    const { id } = await importInto(db, await backupWith(1, 2, 3, 4));
    expect(await undoImport(db, id)).toBe(true);
    expect(await contentOf(db)).toEqual(before);
    await expectSound(db);
  });

  test('go with the pictures of their import, also with one that the file names twice', async () => {
    const stored = {
      id: 'a:1',
      page: 'http://a.test/',
      url: 'http://a.test/1.webp',
      site: 'a',
      seen: 1,
      view: '',
      attempts: 0,
      state: 'queued',
    } as const;
    const text = async (rated: 0 | 1) =>
      new TextDecoder().decode(await backupOf(await storeOf([], [{ ...stored, rated }])));
    const db = await freshStore();
    const { id } = await importInto(db, new TextEncoder().encode((await text(0)) + (await text(1))));
    expect(await db.getAll('pictures')).toMatchObject([{ id: 'a:1', rated: 1 }]);
    expect(await undoImport(db, id)).toBe(true);
    expect(await db.getAll('pictures')).toEqual([]);
  });

  test('stay where a part is sent again after a deletion took what was noted of it', async () => {
    const db = await freshStore();
    await sendPart(db, 0, ratings(1, 2, 3));
    await deleteData(db, { what: 'site', site: 'even.test' }, 1);
    expect(await sendPart(db, 0, ratings(1, 2, 3))).toMatchObject({ events: 1, knownEvents: 2 });
    expect(numbersOf(await logOf(db))).toEqual([1, 2, 3]);
    await expectSound(db);
  });
});
