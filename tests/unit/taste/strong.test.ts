import { describe, expect, test } from 'vitest';
import { strongFrom } from '@/lib/taste/ranking/strong';

describe('what a taste likes strongly', () => {
  test('is the best tenth of what was seen, in whichever order that came', () => {
    const scores = Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
    const from = strongFrom(scores);
    expect(scores.filter((score) => from !== undefined && score >= from).sort((a, b) => a - b)).toEqual([
      90, 91, 92, 93, 94, 95, 96, 97, 98, 99,
    ]);
  });

  test('is nothing among a handful of pictures', () => expect(strongFrom([3, 2, 1])).toBeUndefined());

  test('is nothing where all pictures are alike', () => expect(strongFrom(Array(100).fill(1))).toBeUndefined());
});
