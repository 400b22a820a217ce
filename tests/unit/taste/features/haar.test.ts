import { describe, expect, it } from 'vitest';
import { haar } from '@/lib/taste/features/haar';
import type { Pixels } from '@/lib/taste/features/pixels';
import { grey, measured, noise, paint } from './paint';

/** Of lightness: three directions and how bundled, five sizes from fine to coarse. */
const levels = (pixels: Pixels) => {
  const numbers = measured(haar, pixels);
  return Array.from({ length: 5 }, (_, level) => {
    const [across = 0, down = 0, diagonal = 0, bundled = 0] = numbers.slice(4 * level, 4 * level + 4);
    return { across, down, diagonal, bundled };
  });
};

/** Bars of this width, light and dark. */
const bars = (width: number) => levels(paint(64, 64, (x) => grey(Math.floor(x / width) % 2 ? 200 : 50)));

describe('haar', () => {
  it.each([1, 2, 4, 8, 16])('finds bars of %i px at their size', (width) => {
    const energies = bars(width).map(({ across }) => across);
    expect(energies.indexOf(Math.max(...energies))).toBe(Math.log2(width));
  });

  it('tells upright from lying and diagonal detail', () => {
    const [upright] = bars(1);
    expect(upright?.across).toBeGreaterThan((upright?.down ?? 0) + 3);
    expect(upright?.down).toBeCloseTo(upright?.diagonal ?? Number.NaN, 6);
    const [chess] = levels(paint(64, 64, (x, y) => grey((x + y) % 2 ? 200 : 50)));
    expect(chess?.diagonal).toBeGreaterThan((chess?.across ?? 0) + 3);
  });

  it('tells a few lines from grain everywhere', () => {
    const [lines] = levels(paint(64, 64, (x) => grey(x === 31 ? 255 : 60)));
    const [grain] = levels(paint(64, 64, (x, y) => grey(noise(x, y))));
    expect(lines?.bundled).toBeGreaterThan(0.7);
    expect(grain?.bundled).toBeLessThan(0.2);
  });
});
