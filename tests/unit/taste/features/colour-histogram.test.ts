import { describe, expect, it } from 'vitest';
import { colourHistogram } from '@/lib/taste/features/colour-histogram';
import { measured, noise, type Paint, paint } from './paint';

const JOINT = 75;
const HUES = 12;
const squares = (values: number[]) => values.reduce((sum, value) => sum + value * value, 0);

describe('colour histogram', () => {
  it('shares every pixel out, whatever its colour', () => {
    const colours = measured(
      colourHistogram,
      paint(64, 64, (x, y) => [noise(x, y), noise(x + 99, y), noise(x, y + 99)]),
    );
    expect(squares(colours.slice(0, JOINT))).toBeCloseTo(1, 9);
    expect(colours.filter((value) => value > 0).length).toBeGreaterThan(50);
  });

  it.each<[string, Paint, number]>([
    ['red', [255, 0, 0], 29.2],
    ['yellow', [255, 255, 0], 109.8],
    ['green', [0, 255, 0], 142.5],
    ['blue', [0, 0, 255], 264.1],
  ])('finds %s at its hue', (_, colour, degrees) => {
    const circle = measured(
      colourHistogram,
      paint(64, 64, () => colour),
    ).slice(JOINT);
    expect(circle.indexOf(Math.max(...circle))).toBe(Math.round((degrees / 360) * HUES) % HUES);
    expect(circle.filter((value) => value > 1e-6)).toHaveLength(2);
  });

  it('finds no hue in grey', () => {
    const circle = measured(
      colourHistogram,
      paint(64, 64, (x) => [4 * x, 4 * x, 4 * x]),
    ).slice(JOINT);
    expect(Math.max(...circle)).toBeLessThan(0.02);
  });
});
