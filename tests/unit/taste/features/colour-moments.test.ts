import { describe, expect, it } from 'vitest';
import { colourMoments } from '@/lib/taste/features/colour-moments';
import { grey, measured, paint } from './paint';

const [MEAN_L, DEVIATION_L, SKEW_L, MEAN_A, MEAN_B, MEAN_CHROMA] = [0, 1, 2, 3, 6, 9];
const [L_WITH_A, L_WITH_B, MEDIAN_L] = [12, 13, 18];

describe('colour moments', () => {
  it('knows a red square', () => {
    const red = measured(
      colourMoments,
      paint(100, 100, () => [255, 0, 0]),
    );
    expect(red[MEAN_L]).toBeCloseTo(0.628, 3);
    expect(red[MEAN_A]).toBeCloseTo(0.225, 3);
    expect(red[MEAN_B]).toBeCloseTo(0.126, 3);
    expect(red[MEAN_CHROMA]).toBeCloseTo(0.258, 3);
    expect(red[DEVIATION_L]).toBeCloseTo(0, 9);
    expect(red[MEDIAN_L]).toBeCloseTo(0.628, 3);
  });

  it('measures contrast: black beside white', () => {
    const split = measured(
      colourMoments,
      paint(64, 64, (x) => grey(x < 32 ? 0 : 255)),
    );
    expect(split[MEAN_L]).toBeCloseTo(0.5, 4);
    expect(split[DEVIATION_L]).toBeCloseTo(0.5, 4);
    expect(split[SKEW_L]).toBeCloseTo(0, 2);
  });

  it('tells a light picture with a dark spot from its negative', () => {
    const spot = (inside: number, outside: number) =>
      measured(
        colourMoments,
        paint(64, 64, (x, y) => grey(x < 16 && y < 16 ? inside : outside)),
      )[SKEW_L];
    expect(spot(0, 255)).toBeLessThan(-0.2);
    expect(spot(255, 0)).toBeGreaterThan(0.2);
  });

  it('sees that what is light is yellow', () => {
    const sunny = measured(
      colourMoments,
      paint(64, 64, (x) => [2 * x + 60, 2 * x + 60, 60]),
    );
    expect(sunny[L_WITH_B]).toBeGreaterThan(0.9);
    expect(sunny[L_WITH_A]).toBeLessThan(-0.9);
  });
});
