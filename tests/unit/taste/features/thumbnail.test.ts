import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pixels } from '@/lib/taste/features/pixels';
import { thumbnail } from '@/lib/taste/features/thumbnail';
import { grey, noise, paint } from './paint';

const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

describe('thumbnail', () => {
  it.each([
    [512, 512, 64, 64],
    [512, 341, 64, 43],
    [300, 700, 27, 64],
    [1, 1, 64, 64],
    [1000, 1, 64, 1],
    [1, 3000, 1, 64],
  ])('makes of %i x %i px %i x %i px', (width, height, w, h) => {
    const small = thumbnail(paint(width, height, () => grey(90)));
    expect([small.width, small.height]).toEqual([w, h]);
    expect(small.rgb).toHaveLength(3 * w * h);
    for (const value of small.rgb) expect(value).toBeCloseTo(90 / 255, 12);
  });

  it('takes the mean of whole blocks', () => {
    const small = thumbnail(paint(128, 128, (x, y) => [x % 2 ? 200 : 0, y % 2 ? 100 : 50, 7]));
    expect(Array.from(small.rgb.slice(0, 3), (value) => value * 255)).toEqual([
      expect.closeTo(100, 10),
      expect.closeTo(75, 10),
      expect.closeTo(7, 10),
    ]);
  });

  it('shares a pixel that is cut: 96 to 64 px is 1.5 px each', () => {
    const { rgb } = thumbnail(paint(96, 96, (x) => grey(x % 3 === 0 ? 0 : x % 3 === 1 ? 60 : 240)));
    // 0 and half of 60; then half of 60 and 240.
    expect((rgb[0] ?? 0) * 255).toBeCloseTo(20, 10);
    expect((rgb[3] ?? 0) * 255).toBeCloseTo(180, 10);
  });

  it('keeps the mean of any picture', () => {
    const size = fc.integer({ min: 1, max: 150 });
    fc.assert(
      fc.property(size, size, (width, height) => {
        const pixels = paint(width, height, (x, y) => grey(noise(x, y)));
        const reds = Array.from({ length: width * height }, (_, i) => pixels.data[4 * i] ?? 0);
        expect(mean(thumbnail(pixels).rgb) * 255).toBeCloseTo(mean(reds), 8);
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('lays what is transparent over mid grey', () => {
    const clear = thumbnail(paint(64, 64, () => [255, 0, 0, 0]));
    for (const value of clear.rgb) expect(value).toBeCloseTo(128 / 255, 12);
    const half = thumbnail(paint(64, 64, () => [255, 0, 0, 51]));
    expect((half.rgb[0] ?? 0) * 255).toBeCloseTo(0.2 * 255 + 0.8 * 128, 10);
  });

  it('refuses what is not a picture, and says its size', () => {
    const empty: Pixels = { width: 0, height: 4, data: new Uint8ClampedArray(0) };
    expect(() => thumbnail(empty)).toThrow(RangeError);
    const short: Pixels = { width: 4, height: 4, data: new Uint8ClampedArray(60) };
    expect(() => thumbnail(short)).toThrow('4 x 4 px with 60 bytes');
  });
});
