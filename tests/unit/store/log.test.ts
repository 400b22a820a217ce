import { describe, expect, test } from 'vitest';
import { fold } from '@/lib/ratings/fold';
import type { Database } from '@/lib/store/database';
import { readLog } from '@/lib/store/events';
import { appendRating } from '@/lib/store/log';
import { freshStore } from './fresh-store';

const NOON = Date.UTC(2026, 10, 26, 12);
const HOUR = 3_600_000;

/** A heart pressed on one picture at a time (ms), stored by the device's clock at `now`. */
function press(db: Database, kind: 'like' | 'unlike', time: number, now = time) {
  const id = crypto.randomUUID();
  const draft = kind === 'like' ? { id, time, kind, picture: 'a:b', context: [] } : { id, time, kind, picture: 'a:b' };
  return appendRating(db, draft, [], { profile: 'main', site: 'a', now });
}

describe('appending a rating', () => {
  test('keeps the order of gestures where the clock is set back', async () => {
    const db = await freshStore();
    await press(db, 'like', NOON);
    await press(db, 'unlike', NOON - HOUR + 1000, NOON - HOUR + 1400);
    expect(fold(await readLog(db)).likes).toBe(0);
    await press(db, 'like', NOON - HOUR + 2000);
    expect(fold(await readLog(db)).likes).toBe(1);
  });

  test('does not touch the time of a rating that only came late', async () => {
    const db = await freshStore();
    await press(db, 'like', NOON);
    const { event } = await press(db, 'unlike', NOON - HOUR, NOON + 1000);
    expect(event.time).toBe(NOON - HOUR);
  });

  test('does not touch the time of a rating made before the clock was set back', async () => {
    const db = await freshStore();
    await press(db, 'like', NOON);
    const { event } = await press(db, 'unlike', NOON + 1000, NOON - HOUR);
    expect(event.time).toBe(NOON + 1000);
  });

  test('stores the same gesture once, however often it comes', async () => {
    const db = await freshStore();
    const draft = { id: crypto.randomUUID(), time: NOON, kind: 'unlike', picture: 'a:b' } as const;
    const source = { profile: 'main', site: 'a', now: NOON };
    const first = await appendRating(db, draft, [], source);
    const second = await appendRating(db, draft, [], { ...source, now: NOON - HOUR });
    expect([first.fresh, second.fresh]).toEqual([true, false]);
    expect(second.event).toEqual(first.event);
    expect(await db.count('events')).toBe(1);
  });
});
