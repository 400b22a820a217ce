import { describe, expect, it } from 'vitest';
import { mulberry32 } from '@/lib/taste/random';
import { agreement } from '@/lib/taste/ranking/agreement';

describe('agreement of two tastes', () => {
  const random = mulberry32(7);
  const scores = Array.from({ length: 3000 }, () => random());

  it('is 1 with itself, 0 with its opposite, about a half with a stranger', () => {
    expect(agreement(scores, scores)).toBe(1);
    expect(
      agreement(
        scores,
        scores.map((score) => -score),
      ),
    ).toBe(0);
    expect(
      agreement(
        scores,
        scores.map(() => random()),
      ),
    ).toBeCloseTo(0.5, 1);
  });

  it('counts the pairs by hand', () => {
    // Pairs (0,1) alike, (0,2) alike, (1,2) not.
    expect(agreement([1, 2, 3], [1, 3, 2])).toBeCloseTo(2 / 3, 12);
    expect(agreement([1, 1], [1, 2])).toBe(0.5);
  });

  it('says nothing about fewer than two pictures', () => {
    expect(agreement([1], [1])).toBeUndefined();
  });
});
