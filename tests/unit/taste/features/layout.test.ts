import { describe, expect, it } from 'vitest';
import { layout } from '@/lib/taste/features/layout';
import { grey, measured, paint } from './paint';

describe('layout', () => {
  it('knows where the light is', () => {
    const sky = measured(
      layout,
      paint(256, 128, (_, y) => grey(y < 32 ? 255 : 0)),
    ).slice(0, 16);
    sky.forEach((lightness, cell) => {
      expect(lightness).toBeCloseTo(cell < 4 ? 1 : 0, 4);
    });
  });

  it('knows where the colour is', () => {
    const numbers = measured(
      layout,
      paint(64, 64, (x) => (x >= 48 ? [255, 0, 0] : [128, 128, 128])),
    );
    const greenToRed = numbers.slice(16, 32);
    greenToRed.forEach((value, cell) => {
      expect(value).toBeCloseTo(cell % 4 === 3 ? 0.225 : 0, 3);
    });
  });

  it('repeats the rows of a strip', () => {
    const strip = measured(
      layout,
      paint(400, 2, (x) => grey(x < 200 ? 0 : 255)),
    ).slice(0, 16);
    expect(strip.slice(0, 4)).toEqual(strip.slice(12, 16));
    expect(strip[3]).toBeCloseTo(1, 4);
  });
});
