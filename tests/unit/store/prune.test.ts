import { expect, test } from 'vitest';
import type { RatingEvent } from '@/lib/ratings/event';
import { dropOldestSeen } from '@/lib/store/prune';
import type { StoredPicture } from '@/lib/store/schema';
import { storeOf } from './fresh-store';

/** A picture that was seen at `n` ms; every tenth was rated. */
const picture = (n: number): StoredPicture => ({
  id: `p:${n}`,
  url: `https://a.example/${n}.webp`,
  page: 'https://a.example/',
  site: 'https://a.example',
  seen: n,
  view: '',
  state: 'queued',
  rated: n % 10 === 0 ? 1 : 0,
  attempts: 0,
});

const like: RatingEvent = {
  kind: 'like',
  id: '00000000-0000-4000-8000-000000000001',
  time: 1,
  device: '00000000-0000-4000-8000-000000000002',
  sequence: 1,
  profile: 'main',
  site: 'https://a.example',
  picture: 'p:0',
  context: ['p:3', 'p:7'],
};

const pictures = Array.from({ length: 400 }, (_, n) => picture(n));

test('the pictures that were seen longest ago go first, but none that the taste was learned from', async () => {
  const db = await storeOf([like], pictures);
  await db.put('thumbnails', { id: 'p:1', blob: new Blob(['x']) });
  const dropped = await dropOldestSeen(db, 200);
  const kept = new Set((await db.getAll('pictures')).map(({ id }) => id));
  expect(dropped).toHaveLength(200);
  expect(kept.size).toBe(200);
  for (const id of ['p:0', 'p:3', 'p:7', 'p:10', 'p:399']) expect(kept).toContain(id);
  const newest = Math.max(...dropped.map((id) => Number(id.slice(2))));
  const oldestLeft = pictures.filter(({ id, rated }) => kept.has(id) && rated === 0 && !like.context.includes(id));
  expect(Math.min(...oldestLeft.map(({ seen }) => seen))).toBeGreaterThan(newest);
  expect(await db.get('thumbnails', 'p:1')).toBeUndefined();
});

test('a store that is hardly too large is left alone', async () => {
  expect(await dropOldestSeen(await storeOf([], pictures), 350)).toEqual([]);
});
