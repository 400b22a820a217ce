import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RatingEvent } from '@/lib/ratings/event';
import { deleteData } from '@/lib/store/delete';
import { type DeletionWish, namedPictures } from '@/lib/store/deletion';
import { readLog } from '@/lib/store/events';
import type { StoredPicture } from '@/lib/store/schema';
import { arbitraryLog, arbitraryPictures } from './arbitrary-log';
import { backupOf, contentOf, importInto, storeOf, tasteOf } from './fresh-store';

const SITES = ['one.test', 'two.test'];

/** A store with two sites: even pictures are of the one, odd ones of the other. */
const arbitraryContent = fc.tuple(arbitraryLog, arbitraryPictures).map(([events, pictures]) => {
  const siteOf = (id: string) => SITES[Number(id.split(':')[1]) % 2] ?? '';
  return {
    pictures: pictures.map((picture): StoredPicture => ({ ...picture, site: siteOf(picture.id) })),
    events: events.map((event, at): RatingEvent => {
      const [first] = namedPictures(event);
      return { ...event, profile: at % 3 === 0 ? 'portraits' : 'main', site: first ? siteOf(first) : 'penchant' };
    }),
  };
});

const wishes = fc.constantFrom<DeletionWish[]>(
  { what: 'site', site: 'one.test' },
  { what: 'time', from: 1_700_000_000_003, to: 1_700_000_000_012 },
  { what: 'profile', profile: 'portraits' },
);

describe('what is deleted', () => {
  test('is gone, with all that names it, and the taste is that of the rest alone', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, wishes, async ({ events, pictures }, wish) => {
        // Some were made here, the others came with a backup.
        const db = await storeOf(events.slice(0, events.length / 2), pictures);
        await importInto(db, await backupOf(await storeOf(events, pictures)));
        await db.put('meta', { text: 'a trace' } as never, 'status');
        await deleteData(db, wish, 1);

        const left = await contentOf(db);
        const ids = new Set(left.events.map(({ id }) => id));
        const gone = new Set(pictures.map(({ id }) => id));
        for (const { id } of left.pictures) gone.delete(id);
        for (const event of left.events) {
          if (wish.what === 'site') expect(event.site).not.toBe(wish.site);
          if (wish.what === 'profile') expect(event.profile).not.toBe(wish.profile);
          if (wish.what === 'time') expect(event.time < wish.from || event.time >= wish.to).toBe(true);
          for (const picture of namedPictures(event)) expect(gone).not.toContain(picture);
          if (event.kind === 'undo' && events.some(({ id }) => id === event.undone))
            expect(ids).toContain(event.undone);
        }
        if (wish.what === 'site') for (const { site } of left.pictures) expect(site).not.toBe(wish.site);
        const traces = await Promise.all([db.count('imports'), db.get('meta', 'status'), db.get('meta', 'imports')]);
        expect(traces).toEqual([0, undefined, undefined]);
        // Nothing more than that is gone.
        const rest = events.filter(({ id }) => ids.has(id));
        expect(await tasteOf(db)).toEqual(await tasteOf(await storeOf(rest, pictures)));
      }),
      { numRuns: 40 },
    );
  });

  test('by site takes no rating of another site', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async ({ events, pictures }) => {
        const db = await storeOf(events, pictures);
        await deleteData(db, { what: 'site', site: 'one.test' }, 1);
        const ids = new Set((await readLog(db)).map(({ id }) => id));
        const even = (id: string) => Number(id.split(':')[1]) % 2 === 0;
        const others = events.filter((event) => event.kind !== 'undo' && !namedPictures(event).some(even));
        for (const { id } of others) expect(ids).toContain(id);
      }),
      { numRuns: 20 },
    );
  });

  test('with everything, leaves not a row', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async ({ events, pictures }) => {
        const db = await storeOf(events, pictures);
        await db.put('meta', 'a device', 'device');
        await deleteData(db, { what: 'everything' }, 1);
        const counts = await Promise.all([...db.objectStoreNames].map((name) => db.count(name)));
        expect(new Set(counts)).toEqual(new Set([0]));
      }),
      { numRuns: 10 },
    );
  });
});
