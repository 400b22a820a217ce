import { describe, expect, test } from 'vitest';
import { archived, switched, withProfile } from '@/lib/profiles/profiles';
import { concerns, FIRST_PROFILE, type RatingDraft } from '@/lib/ratings/event';
import { fold } from '@/lib/ratings/fold';
import type { Database } from '@/lib/store/database';
import { deleteData } from '@/lib/store/delete';
import { readLog } from '@/lib/store/events';
import { undoImport } from '@/lib/store/import-history';
import { appendRating } from '@/lib/store/log';
import { changeProfiles, keepCopies, readProfiles } from '@/lib/store/profiles';
import { backupOf, freshStore, importInto } from './fresh-store';

const like = (time: number): RatingDraft => ({
  id: crypto.randomUUID(),
  time,
  kind: 'like',
  picture: 'a:b',
  context: [],
});
const undo = (undone: string, time: number): RatingDraft => ({ id: crypto.randomUUID(), time, kind: 'undo', undone });
const append = (db: Database, draft: RatingDraft, profile: string) =>
  appendRating(db, draft, [], { profile, site: 'penchant', now: draft.time });
const makeSecond = (db: Database) =>
  changeProfiles(db, (before) => withProfile(before, { id: 'second', name: 'Portraits', now: 10 }));
const likesOf = async (db: Database, profile: string) =>
  fold((await readLog(db)).filter((event) => concerns(event, profile))).likes;

describe('profiles in the store', () => {
  test('an undo counts in the profile of what it takes back, whichever is the current one', async () => {
    const db = await freshStore();
    const first = like(1);
    await append(db, first, FIRST_PROFILE);
    await append(db, like(2), 'second');
    const { event } = await append(db, undo(first.id, 3), 'second');
    expect(event.profile).toBe(FIRST_PROFILE);
    expect([await likesOf(db, FIRST_PROFILE), await likesOf(db, 'second')]).toEqual([0, 1]);
  });

  test('a switch drops what was kept of the profile before, and nothing of it is kept later', async () => {
    const db = await freshStore();
    await keepCopies(db, FIRST_PROFILE, { pair: null });
    expect(await db.get('meta', 'pair')).toBeNull();
    await makeSecond(db);
    expect(await db.get('meta', 'pair')).toBeUndefined();
    await keepCopies(db, FIRST_PROFILE, { pair: null });
    expect(await db.get('meta', 'pair')).toBeUndefined();
    await keepCopies(db, 'second', { pair: null });
    expect(await db.get('meta', 'pair')).toBeNull();
  });

  test('a refused change leaves them as they were', async () => {
    const db = await freshStore();
    const made = await makeSecond(db);
    await expect(changeProfiles(db, (before) => switched(before, 'gone', 1))).rejects.toThrow('no such profile');
    expect(await readProfiles(db)).toEqual(made);
  });

  test('deleted, one takes its ratings and its name along', async () => {
    const db = await freshStore();
    await makeSecond(db);
    await append(db, like(1), FIRST_PROFILE);
    await append(db, like(2), 'second');
    await deleteData(db, { what: 'profile', profile: 'second' }, 20);
    expect((await readLog(db)).map(({ profile }) => profile)).toEqual([FIRST_PROFILE]);
    const { all, current } = await readProfiles(db);
    expect([all.map(({ id }) => id), current]).toEqual([[FIRST_PROFILE], FIRST_PROFILE]);
  });

  test('a backup carries their names, archived ones too, and is undone with its import', async () => {
    const [from, to] = [await freshStore(), await freshStore()];
    await makeSecond(from);
    await append(from, like(2), 'second');
    await changeProfiles(from, (before) => archived(before, 'second', true, 30));
    const { id } = await importInto(to, await backupOf(from));
    expect((await readProfiles(to)).all).toEqual((await readProfiles(from)).all);
    expect((await readProfiles(to)).current).toBe(FIRST_PROFILE);
    await undoImport(to, id);
    expect((await readProfiles(to)).all.map((one) => one.id)).toEqual([FIRST_PROFILE]);
  });

  test('a file from before they had names brings those that its ratings name', async () => {
    const [from, to] = [await freshStore(), await freshStore()];
    await append(from, like(2), 'second');
    const file = new TextDecoder().decode(await backupOf(from)).split('\n');
    const old = file
      .filter((line) => !line.startsWith('{"type":"profile"'))
      .map((line) => line.replace(/"profiles":\d+,/, ''));
    await importInto(to, new TextEncoder().encode(old.join('\n')));
    expect((await readProfiles(to)).all).toEqual([
      { id: FIRST_PROFILE, name: '', made: 0 },
      { id: 'second', name: 'Imported 1', made: 1 },
    ]);
  });
});
