import { describe, expect, it } from 'vitest';
import { boxFilter } from '@/lib/taste/features/box-filter';
import { grey, noise, paint } from './paint';

describe('boxFilter', () => {
  it('leaves a picture of the wanted size as it is', () => {
    const picture = paint(12, 7, (x, y) => [noise(x, y), noise(y, x), 9]);
    const expected = picture.data.filter((_, i) => i % 4 !== 3);
    boxFilter(picture, 12, 7).forEach((value, i) => {
      expect(value * 255).toBeCloseTo(expected[i] ?? Number.NaN, 10);
    });
  });

  it('stretches: each side has its own scale', () => {
    // Left half black, right half white; 4 x 2 px to 2 x 6 px.
    const rgb = boxFilter(
      paint(4, 2, (x) => grey(x < 2 ? 0 : 255)),
      2,
      6,
    );
    expect(rgb).toHaveLength(3 * 2 * 6);
    for (let pixel = 0; pixel < 12; pixel++) expect(rgb[3 * pixel]).toBeCloseTo(pixel % 2, 12);
  });

  it('shares pixels that are cut when it enlarges', () => {
    const rgb = boxFilter(
      paint(2, 1, (x) => grey(255 * x)),
      3,
      1,
    );
    expect([rgb[0], rgb[3], rgb[6]]).toEqual([0, expect.closeTo(0.5, 12), expect.closeTo(1, 12)]);
  });
});
