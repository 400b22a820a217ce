import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, standardised, trust } from '@/lib/taste/ranking/rank';

const scores = fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 1, maxLength: 40 });
const order = (...args: Parameters<typeof rank>): number[] => rank(...args).map(({ index }) => index);

describe('the ranking', () => {
  it('keeps the page’s order at strength 0, whatever the scores', () => {
    fc.assert(
      fc.property(scores, (values) => {
        expect(order(values, 0, 0.8)).toEqual(values.map((_, i) => i));
      }),
    );
  });

  it('holds every picture once', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 1000 }), (values, strength) => {
        expect(order(values, strength, 0.7).sort((a, b) => a - b)).toEqual(values.map((_, i) => i));
      }),
    );
  });

  it('is the taste’s own order at 1000, for pictures that lie apart', () => {
    const values = [3, 9, 1, 7, 5];
    expect(order(values, 1000, 0.8)).toEqual([1, 3, 4, 0, 2]);
  });

  it('weighs page and taste alike at 100', () => {
    // Two pictures: both lie one step apart in the page’s order and in the taste’s, which differ.
    const [first] = rank([0, 1], 100, 0.9);
    expect(first?.index).toBe(1);
    expect(order([0, 1], 60, 0.9)).toEqual([0, 1]);
  });

  it('trusts a taste that is not known well less', () => {
    expect(trust(0.5)).toBe(0.3);
    expect(trust(0.9)).toBe(1);
    expect(order([0, 1], 100, 0.5)).toEqual([0, 1]);
  });

  it('keeps the page’s order where all are liked alike, and stands an empty page', () => {
    expect(order([2, 2, 2], 1000, 0.9)).toEqual([0, 1, 2]);
    expect(order([], 100, 0.9)).toEqual([]);
    expect([...standardised([4])]).toEqual([0]);
  });
});
