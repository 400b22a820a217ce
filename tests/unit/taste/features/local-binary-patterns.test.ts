import { describe, expect, it } from 'vitest';
import { localBinaryPatterns } from '@/lib/taste/features/local-binary-patterns';
import { grey, measured, noise, paint } from './paint';

const FINE = 59;

describe('local binary patterns', () => {
  it('has 58 uniform patterns, one bin for the rest, and ten coarse bins', () => {
    expect(localBinaryPatterns.size).toBe(FINE + 10);
  });

  it('puts a flat picture into one bin, with noise of an encoder too', () => {
    for (const unevenness of [0, 2]) {
      const flat = measured(
        localBinaryPatterns,
        paint(64, 64, (x, y) => grey(120 + (noise(x, y) % (unevenness + 1)))),
      );
      expect(flat[0]).toBeCloseTo(1, 9);
      expect(flat[FINE]).toBeCloseTo(1, 9);
    }
  });

  it('finds grain in the bin of irregular patterns', () => {
    const grain = measured(
      localBinaryPatterns,
      paint(64, 64, (x, y) => grey(noise(x, y))),
    );
    expect(grain[FINE - 1]).toBeGreaterThan(0.5);
  });

  it('finds dark dots: all neighbours are lighter', () => {
    const dots = measured(
      localBinaryPatterns,
      paint(64, 64, (x, y) => grey(x % 4 === 1 && y % 4 === 1 ? 20 : 220)),
    );
    // One pixel in sixteen; pattern 255 is the last of the uniform ones.
    expect(dots[FINE - 2]).toBeCloseTo(Math.sqrt(1 / 16), 9);
  });
});
