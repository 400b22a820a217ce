import { describe, expect, it } from 'vitest';
import { halve } from '@/lib/taste/features/oklab';
import { lab, type Paint, paint } from './paint';

describe('oklab', () => {
  // Values of the CSS Color 4 sample conversions.
  it.each<[string, Paint, number, number, number]>([
    ['white', [255, 255, 255], 1, 0, 0],
    ['black', [0, 0, 0], 0, 0, 0],
    ['red', [255, 0, 0], 0.62796, 0.22486, 0.12585],
    ['lime', [0, 255, 0], 0.86644, -0.23389, 0.1795],
    ['blue', [0, 0, 255], 0.45201, -0.03246, -0.31153],
  ])('knows %s', (_, colour, l, a, b) => {
    const picture = lab(paint(8, 8, () => colour));
    expect(picture.l.data[0]).toBeCloseTo(l, 3);
    expect(picture.a.data[0]).toBeCloseTo(a, 3);
    expect(picture.b.data[0]).toBeCloseTo(b, 3);
    expect(picture.chroma.data[0]).toBeCloseTo(Math.hypot(a, b), 3);
  });
});

describe('halve', () => {
  it('takes means of four and doubles an odd edge', () => {
    const half = halve({ width: 3, height: 3, data: Float64Array.of(1, 3, 5, 5, 7, 9, 2, 4, 8) });
    expect([half.width, half.height]).toEqual([2, 2]);
    expect([...half.data]).toEqual([4, 7, 3, 8]);
  });
});
