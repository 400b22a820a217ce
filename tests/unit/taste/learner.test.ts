import { describe, expect, test } from 'vitest';
import { addRow, closeEvent, copySums, DECAY, effectiveEvents, emptySums, faded } from '@/lib/taste/learner';
import { chance, tasteOf } from '@/lib/taste/taste';

const row = (...values: number[]): Float64Array => Float64Array.from({ length: 64 }, (_, i) => values[i] ?? 0);

describe('the sums', () => {
  test('hold w d dᵀ and w y d', () => {
    const sums = emptySums();
    addRow(sums, row(3, -2), -1, 4);
    expect([...sums.matrix.slice(0, 4)]).toEqual([36, -24, 16, 0]);
    expect([...sums.target.slice(0, 3)]).toEqual([-12, 8, 0]);
  });

  test('lose weight after every 32nd event, by the literal factor', () => {
    const sums = emptySums();
    addRow(sums, row(1), 1, 4);
    for (let i = 0; i < 31; i += 1) closeEvent(sums);
    expect(sums.matrix[0]).toBe(4);
    closeEvent(sums);
    expect(sums.matrix[0]).toBe(4 * DECAY);
    expect(sums.target[0]).toBe(4 * DECAY);
    expect(DECAY).toBe(0.9576032806985737);
  });

  test('a copy stands apart', () => {
    const sums = emptySums();
    const copy = copySums(sums);
    addRow(sums, row(1), 1, 4);
    closeEvent(sums);
    expect(copy).toEqual(emptySums());
  });

  test('know how much is left of an event', () => {
    expect(faded(0, 31)).toBe(1);
    expect(faded(0, 32)).toBe(DECAY);
    expect(faded(31, 32)).toBe(DECAY);
    expect(faded(32, 63)).toBe(1);
    expect(faded(5, 512)).toBeCloseTo(0.5, 10);
    expect(effectiveEvents(31)).toBe(31);
    expect(effectiveEvents(32)).toBe(32 * DECAY);
    expect(effectiveEvents(1_000_000)).toBeLessThan(755);
  });
});

describe('the taste', () => {
  test('of nothing is nothing', () => {
    expect(tasteOf(emptySums()).weights).toEqual(new Float64Array(64));
  });

  test('of one vote is z / (8 + |z|²)', () => {
    const sums = emptySums();
    addRow(sums, row(96, -48), 1, 4);
    const [first, second, third] = tasteOf(sums).weights;
    expect(first).toBeCloseTo(1 / 9.25, 14);
    expect(second).toBeCloseTo(-0.5 / 9.25, 14);
    expect(third).toBeCloseTo(0, 14);
  });

  test('is as sure as its margin is large and its variance small', () => {
    expect(chance(0, 1)).toBe(0.5);
    expect(chance(1, 0)).toBeCloseTo(0.5 * (1 + 1.1 / Math.sqrt(1 + 1.21)), 14);
    expect(chance(-1, 0)).toBeCloseTo(1 - chance(1, 0), 14);
    expect(chance(1, 2)).toBeLessThan(chance(1, 0));
  });
});
