import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOnCircle, hellinger, softBin } from '@/lib/taste/features/soft-bins';

const CENTRES = [-2, 0, 1, 4];

describe('softBin', () => {
  it.each([
    [-9, 0, 0],
    [-1, 0, 0.5],
    [0.25, 1, 0.25],
    [1, 2, 0],
    [3.25, 2, 0.75],
    [9, 2, 1],
  ])('puts %f into bin %i with %f for the next', (value, bin, share) => {
    const soft = { bin: 0, share: 0 };
    softBin(value, CENTRES, soft);
    expect(soft).toEqual({ bin, share });
  });
});

describe('addOnCircle', () => {
  it('loses no weight, wherever on the circle', () => {
    fc.assert(
      fc.property(fc.double({ min: -3, max: 3, noNaN: true }), (turn) => {
        const bins = new Float64Array(12);
        addOnCircle(bins, turn, 2);
        expect(bins.reduce((sum, value) => sum + value)).toBeCloseTo(2, 10);
      }),
    );
  });

  it('closes the circle', () => {
    const bins = new Float64Array(4);
    addOnCircle(bins, 7 / 8, 1);
    expect([...bins]).toEqual([0.5, 0, 0, 0.5]);
  });
});

describe('hellinger', () => {
  it('gives roots of shares', () => {
    const bins = Float64Array.of(0, 9, 16);
    hellinger(bins, 25);
    expect([...bins]).toEqual([0, 0.6, 0.8]);
  });
});
