import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gainOf, quantise } from '@/lib/taste/code/quantise';

const axis = (value: number): number[] => Array.from({ length: 64 }, (_, i) => (i === 3 ? value : 0));
const numbers = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 64, maxLength: 64 });

describe('quantise', () => {
  test('puts every pulse where the only number is', () => {
    expect(quantise(axis(-2))?.pulses).toEqual(Int8Array.from(axis(-71)));
  });

  test('gives ties to the lower index', () => {
    // 71 pulses on 64 equal numbers: seven are left over.
    expect([...(quantise(new Array(64).fill(1))?.pulses ?? [])]).toEqual([
      ...new Array(7).fill(2),
      ...new Array(57).fill(1),
    ]);
  });

  test('takes the nearest length of the scale', () => {
    expect(gainOf(0)).toBe(1 / 64);
    expect(gainOf(2)).toBe(1.5625 / 64);
    expect(quantise(axis(0.001))?.step).toBe(0);
    expect(quantise(axis(gainOf(12)))?.step).toBe(12);
    expect(quantise(axis(gainOf(12) * 1.12))?.step).toBe(12);
    expect(quantise(axis(gainOf(12) * 1.13))?.step).toBe(13);
    expect(quantise(axis(1000))?.step).toBe(31);
  });

  test('has no answer where there is no direction', () => {
    for (const none of [axis(0), axis(Number.NaN), axis(Number.POSITIVE_INFINITY), []]) {
      expect(quantise(none)).toBeUndefined();
    }
  });

  test('always places 71 pulses, each on the side of its number', () => {
    fc.assert(
      fc.property(numbers, (vector) => {
        const pulses = quantise(vector)?.pulses;
        fc.pre(pulses !== undefined);
        expect(pulses?.reduce((sum, count) => sum + Math.abs(count), 0)).toBe(71);
        pulses?.forEach((count, i) => {
          expect(count * (vector[i] ?? 0)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
