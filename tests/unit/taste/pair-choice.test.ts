import { describe, expect, test } from 'vitest';
import { type PoolPicture, withoutNearDuplicates } from '@/lib/taste/pair-candidates';
import { nextPair } from '@/lib/taste/pair-choice';
import { mulberry32 } from '@/lib/taste/random';
import type { TasteLog } from '@/lib/taste/taste-log';
import { logOf, skip, vector, vote } from './log-of';
import { randomPictures, randomWeights, score } from './simulated';

const PAGE_SIZE = 20;

function poolOf(count: number, seed = 51): PoolPicture[] {
  return [...randomPictures(count, mulberry32(seed))].map(([id, vector], i) => ({
    id,
    vector,
    page: `page ${Math.floor(i / PAGE_SIZE)}`,
  }));
}

const logFor = (pool: readonly PoolPicture[]): TasteLog => logOf(new Map(pool.map(({ id, vector }) => [id, vector])));

interface Shown {
  left: string;
  right: string;
  /** Votes of each picture before this one. */
  uses: [number, number];
}

/** Votes until there is nothing more to ask, or `count` times; the person answers by a taste. */
function session(pool: readonly PoolPicture[], count: number, log = logFor(pool)): Shown[] {
  const weights = randomWeights(mulberry32(52));
  const byId = new Map(pool.map(({ id, vector }) => [id, vector]));
  const shown: Shown[] = [];
  for (let i = 0; i < count; i += 1) {
    const pair = nextPair({ pool, log, seed: i });
    if (!pair) break;
    shown.push({ ...pair, uses: [log.history().uses(pair.left), log.history().uses(pair.right)] });
    const better = score(weights, byId.get(pair.left)) > score(weights, byId.get(pair.right));
    log.insert(vote(i, pair.left, pair.right, better ? 'left' : 'right'));
  }
  return shown;
}

const keyOf = ({ left, right }: { left: string; right: string }): string => [left, right].sort().join(' ');

describe('the next pair', () => {
  const pool = poolOf(600);
  const shown = session(pool, 200);

  test('is there for 200 votes, of two different pictures of the pool', () => {
    expect(shown.length).toBe(200);
    const ids = new Set(pool.map(({ id }) => id));
    for (const { left, right } of shown) {
      expect(left).not.toBe(right);
      expect(ids.has(left) && ids.has(right)).toBe(true);
    }
  });

  test('never uses a picture more than twice', () => {
    for (const { uses } of shown) expect(Math.max(...uses)).toBeLessThan(2);
  });

  test('comes again only as every 25th, 30 votes later or more, with its sides swapped', () => {
    const seen = new Map<string, number>();
    let again = 0;
    shown.forEach((pair, i) => {
      const before = seen.get(keyOf(pair));
      if (before !== undefined) {
        again += 1;
        expect((i + 1) % 25).toBe(0);
        expect(i - before).toBeGreaterThanOrEqual(30);
        expect(shown[before]).toMatchObject({ left: pair.right, right: pair.left });
      }
      seen.set(keyOf(pair), i);
    });
    expect(again).toBe(7);
  });

  test('every tenth is of pictures that were never voted on', () => {
    shown.forEach(({ uses }, i) => {
      if ((i + 1) % 10 === 0 && (i + 1) % 25 !== 0) expect(uses).toEqual([0, 0]);
    });
  });

  test('stays within a page for about half of the votes, and on no side', () => {
    const pageOf = new Map(pool.map(({ id, page }) => [id, page]));
    const near = shown.filter(({ left, right }) => pageOf.get(left) === pageOf.get(right)).length;
    expect(near).toBeGreaterThan(65);
    expect(near).toBeLessThan(125);
    const lower = shown.filter(({ left, right }) => left < right).length;
    expect(lower).toBeGreaterThan(70);
    expect(lower).toBeLessThan(130);
  });

  test('is the same for the same seed', () => {
    expect(session(pool, 30)).toEqual(session(pool, 30));
  });

  test('does not come back after a skip', () => {
    const few = poolOf(5);
    const log = logFor(few);
    const keys = new Set<string>();
    for (let i = 0; i < 10; i += 1) {
      const pair = nextPair({ pool: few, log, seed: 1 });
      if (!pair) throw new Error('too early');
      keys.add(keyOf(pair));
      log.insert(skip(i, pair.left, pair.right));
    }
    expect(keys.size).toBe(10);
    // A skip uses no picture up.
    for (const { id } of few) expect(log.history().uses(id)).toBe(0);
    expect(nextPair({ pool: few, log, seed: 1 })).toBeNull();
  });
});

describe('a small pool', () => {
  test('is used up before a picture comes a third time, and gives every pair in the end', () => {
    const shown = session(poolOf(12), 1000);
    const pairs = new Set(shown.map(keyOf));
    expect(pairs.size).toBe(66);
    const third = shown.findIndex(({ uses }) => Math.max(...uses) >= 2);
    // Twelve pictures, two votes each, two a pair.
    expect(third).toBeGreaterThanOrEqual(10);
  });

  test('of less than two usable pictures has no pair', () => {
    const [one] = poolOf(1);
    if (!one) throw new Error('no picture');
    const log = logFor([one]);
    const broken = { ...one, id: 'broken', vector: new Int8Array(64) };
    for (const pool of [[], [one], [one, one], [one, broken], [one, { ...one, id: 'same' }]]) {
      expect(nextPair({ pool, log, seed: 1 })).toBeNull();
    }
  });
});

test('near-duplicates are left out: those closer than four fifths of the candidates', () => {
  const [picture] = poolOf(1);
  if (!picture) throw new Error('no picture');
  const candidates = [5, 1, 9, 3, 7, 2, 8, 4, 10, 6].map((distance) => ({
    first: picture,
    second: picture,
    difference: new Float64Array(64),
    distance,
  }));
  expect(withoutNearDuplicates(candidates).map(({ distance }) => distance)).toEqual([5, 9, 3, 7, 8, 4, 10, 6]);
  expect(withoutNearDuplicates(candidates.slice(0, 1)).length).toBe(1);
  expect(withoutNearDuplicates([])).toEqual([]);
});

test('what is known already is not asked', () => {
  // Along the first direction all is known; along the second nothing is.
  const pictures = [vector(80), vector(-80), vector(0, 80), vector(0, -80)];
  const pool = pictures.map((vector, i) => ({ id: `k${i}`, vector, page: 'one' }));
  const known = Array.from({ length: 60 }, (_, i) => vote(i, `x${2 * i}`, `x${2 * i + 1}`));
  const vectors = new Map(pool.map(({ id, vector }) => [id, vector]));
  known.forEach((_, i) => {
    vectors.set(`x${2 * i}`, vector(90)).set(`x${2 * i + 1}`, vector(-90));
  });
  const pair = nextPair({ pool, log: logOf(vectors, known), seed: 3 });
  expect(pair && keyOf(pair)).toBe('k2 k3');
});
