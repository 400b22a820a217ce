import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { medoids } from '@/lib/prompt/medoids';

const at = (x: number, y: number): Int8Array => {
  const vector = new Int8Array(48);
  vector.set([x, y]);
  return vector;
};
const around = (x: number, y: number) => [at(x, y), at(x + 3, y), at(x - 3, y), at(x, y + 3), at(x, y - 3)];
const vectors = fc.array(
  fc.array(fc.integer({ min: -127, max: 127 }), { minLength: 4, maxLength: 4 }).map((v) => Int8Array.from(v)),
  { maxLength: 25 },
);
const costOf = (all: readonly Int8Array[], chosen: readonly number[]) =>
  all.reduce((sum, a) => {
    const lengths = chosen.map((place) => Math.hypot(...[...a].map((value, k) => value - (all[place]?.[k] ?? 0))));
    return sum + Math.min(...lengths);
  }, 0);

describe('the most typical pictures', () => {
  it('are the middles of their groups, not those that lie apart', () => {
    const groups = [...around(-60, 0), at(0, 127), ...around(60, 20)];
    expect(medoids(groups, 2).toSorted((a, b) => a - b)).toEqual([0, 6]);
    expect(medoids(around(0, 0), 1)).toEqual([0]);
  });

  it('are different ones, as many as asked for or as there are', () => {
    fc.assert(
      fc.property(vectors, fc.integer({ min: 0, max: 6 }), (all, count) => {
        const chosen = medoids(all, count);
        expect(new Set(chosen).size).toBe(Math.min(count, all.length));
        for (const place of chosen) expect(all[place]).toBeDefined();
      }),
    );
  });

  it('cannot be bettered by exchanging one for another', () => {
    fc.assert(
      fc.property(
        vectors.filter((all) => all.length > 3),
        (all) => {
          const chosen = medoids(all, 2);
          const cost = costOf(all, chosen);
          for (let i = 0; i < 2; i += 1)
            for (let place = 0; place < all.length; place += 1)
              expect(costOf(all, chosen.with(i, place))).toBeGreaterThanOrEqual(cost - 1e-6);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('are of the latest where there are very many', () => {
    const many = [
      ...Array.from({ length: 400 }, () => at(-100, -100)),
      ...Array.from({ length: 300 }, () => at(50, 50)),
    ];
    expect(medoids(many, 1)[0]).toBeGreaterThanOrEqual(400);
  });
});
