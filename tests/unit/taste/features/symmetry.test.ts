import { describe, expect, it } from 'vitest';
import type { Pixels } from '@/lib/taste/features/pixels';
import { symmetry } from '@/lib/taste/features/symmetry';
import { grey, measured, noise, paint } from './paint';

const of = (pixels: Pixels) => {
  const [leftRight = 0, topBottom = 0, turned = 0, ...rest] = measured(symmetry, pixels);
  const [middle = 0, , shape = 0] = rest.slice(6);
  return { leftRight, topBottom, turned, middle, shape };
};

describe('symmetry', () => {
  it('gives 1 to a mirror picture, about 0 to its other axis', () => {
    const mirror = of(paint(64, 64, (x, y) => grey(noise(Math.min(x, 63 - x), y))));
    expect(mirror.leftRight).toBeCloseTo(1, 9);
    expect(Math.abs(mirror.topBottom)).toBeLessThan(0.1);
    expect(Math.abs(mirror.turned)).toBeLessThan(0.1);
  });

  it('gives about -1 to a slope, which its mirror picture turns round', () => {
    const slope = of(paint(64, 64, (x) => grey(4 * x)));
    expect(slope.leftRight).toBeLessThan(-0.95);
    expect(slope.topBottom).toBeCloseTo(1, 9);
    expect(slope.turned).toBeLessThan(-0.95);
  });

  it('gives 1 to a flat picture', () => {
    expect(of(paint(50, 30, () => grey(99)))).toMatchObject({ leftRight: 1, topBottom: 1, turned: 1 });
  });

  it('sees a light middle, and the proportion', () => {
    const spot = of(paint(128, 64, (x, y) => grey(Math.hypot(x - 63.5, y - 31.5) < 16 ? 255 : 0)));
    expect(spot.middle).toBeGreaterThan(0.2);
    expect(spot.shape).toBeCloseTo(Math.log(2), 9);
  });
});
