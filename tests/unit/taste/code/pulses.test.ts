import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countOf, LENGTH, PULSES, rankOf, vectorAt } from '@/lib/taste/code/pulses';

/** Counts by going through every vector. */
function counted(length: number, pulses: number): number {
  if (length === 0) return pulses === 0 ? 1 : 0;
  let count = 0;
  for (let value = -pulses; value <= pulses; value += 1) count += counted(length - 1, pulses - Math.abs(value));
  return count;
}

/** 64 whole numbers whose absolute values sum to 71: each pulse lands somewhere, each place has a sign. */
const vector = fc
  .tuple(
    fc.array(fc.nat(LENGTH - 1), { minLength: PULSES, maxLength: PULSES }),
    fc.array(fc.boolean(), { minLength: LENGTH, maxLength: LENGTH }),
  )
  .map(([places, signs]) => {
    const pulses = new Int8Array(LENGTH);
    for (const place of places) pulses[place] = (pulses[place] ?? 0) + 1;
    return pulses.map((count, i) => (signs[i] ? count : -count));
  });

const axis = (at: number, value: number): Int8Array =>
  Int8Array.from({ length: LENGTH }, (_, i) => (i === at ? value : 0));

describe('the list of all vectors of 64 whole numbers whose sizes sum to 71', () => {
  test('is as long as counting says', () => {
    for (let length = 0; length <= 5; length += 1) {
      for (let pulses = 0; pulses <= 5; pulses += 1) {
        expect(countOf(length, pulses)).toBe(BigInt(counted(length, pulses)));
      }
    }
    expect(countOf(LENGTH, PULSES)).toBe(141_616_014_455_669_583_238_443_783_955_522_478_981_976_975_260_544n);
  });

  test('begins and ends where its order says', () => {
    expect(vectorAt(0n)).toEqual(axis(63, 71));
    expect(vectorAt(1n)).toEqual(axis(63, -71));
    expect(vectorAt(countOf(LENGTH, PULSES) - 1n)).toEqual(axis(0, -71));
    expect(vectorAt(countOf(LENGTH, PULSES))).toBeUndefined();
    expect(vectorAt(-1n)).toBeUndefined();
  });

  test('every vector has a place, and the place gives it back', () => {
    fc.assert(
      fc.property(vector, (pulses) => {
        expect(vectorAt(rankOf(pulses))).toEqual(pulses);
      }),
    );
  });

  test('every place has a vector, and the vector gives it back', () => {
    const place = fc.bigInt({ min: 0n, max: countOf(LENGTH, PULSES) - 1n });
    fc.assert(
      fc.property(place, (rank) => {
        expect(rankOf(vectorAt(rank) ?? [])).toBe(rank);
      }),
    );
  });
});
