import { describe, expect, it } from 'vitest';
import { edges } from '@/lib/taste/features/edges';
import type { Pixels } from '@/lib/taste/features/pixels';
import { grey, measured, paint, wave } from './paint';

const ORIENTATIONS = 12;
const SCALE = 20;
const directions = (pixels: Pixels, scale = 0) =>
  measured(edges, pixels).slice(scale * SCALE, scale * SCALE + ORIENTATIONS);
const strongest = (values: number[]) => values.indexOf(Math.max(...values));

describe('edges', () => {
  // Bin 0: light changes along x. A bin is 15 degrees, clockwise on the screen.
  it.each<[string, (x: number, y: number) => number, number]>([
    ['upright stripes', (x) => x, 0],
    ['lying stripes', (_, y) => y, 6],
    ['stripes that fall to the left', (x, y) => x + y, 3],
    ['stripes that fall to the right', (x, y) => x - y, 9],
  ])('sees %s at both sizes', (_, along, bin) => {
    const stripes = paint(256, 256, (x, y) => wave(along(x, y), 64));
    expect(strongest(directions(stripes))).toBe(bin);
    expect(strongest(directions(stripes, 1))).toBe(bin);
  });

  it('does not tell light to dark from dark to light', () => {
    const one = directions(paint(64, 64, (x) => grey(3 * x)));
    const other = directions(paint(64, 64, (x) => grey(3 * (63 - x))));
    one.forEach((value, i) => {
      expect(value).toBeCloseTo(other[i] ?? Number.NaN, 6);
    });
  });

  it('calls a hard edge stronger than a soft one', () => {
    const strength = (soft: number) =>
      measured(
        edges,
        paint(64, 64, (x) => grey(Math.min(255, Math.max(0, 128 + (255 * (x - 31.5)) / soft)))),
      )
        .slice(ORIENTATIONS, ORIENTATIONS + 7)
        .findLastIndex((value) => value > 0);
    expect(strength(1)).toBeGreaterThan(strength(16));
    expect(strength(16)).toBeGreaterThan(0);
  });
});
