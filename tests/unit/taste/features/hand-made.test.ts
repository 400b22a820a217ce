import { describe, expect, it } from 'vitest';
import { GROUPS, HAND_MADE_SIZE, handMade } from '@/lib/taste/features/hand-made';
import { DEGENERATE } from './degenerate';
import { noise, paint } from './paint';

describe('handMade', () => {
  it('gives between 260 and 340 numbers, each group its own', () => {
    expect(HAND_MADE_SIZE).toBeGreaterThanOrEqual(260);
    expect(HAND_MADE_SIZE).toBeLessThanOrEqual(340);
    expect(new Set(GROUPS.map(({ name }) => name)).size).toBe(GROUPS.length);
  });

  it.each(DEGENERATE)('stays finite: %s', (_, pixels) => {
    const features = handMade(pixels);
    expect(features).toHaveLength(HAND_MADE_SIZE);
    expect([...features].filter((value) => !Number.isFinite(value))).toEqual([]);
  });

  it('leaves the pixels as they were', () => {
    const pixels = paint(70, 70, (x, y) => [noise(x, y), 0, 0, noise(y, x)]);
    const before = pixels.data.slice();
    handMade(pixels);
    expect(pixels.data).toEqual(before);
  });
});
