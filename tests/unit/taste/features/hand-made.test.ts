import { describe, expect, it } from 'vitest';
import { GROUPS, HAND_MADE_SIZE, handMade } from '@/lib/taste/features/hand-made';
import type { Pixels } from '@/lib/taste/features/pixels';
import { embed } from '@/lib/taste/features/provider';
import { grey, noise, paint } from './paint';

/** Pictures that tend to divide by zero. */
const DEGENERATE: [string, Pixels][] = [
  ['black', paint(64, 64, () => grey(0))],
  ['white', paint(64, 64, () => grey(255))],
  ['one colour', paint(300, 200, () => [12, 200, 99])],
  ['transparent', paint(90, 90, () => [0, 0, 0, 0])],
  ['half transparent noise', paint(90, 90, (x, y) => [noise(x, y), noise(y, x), 3, noise(x, y)])],
  ['one pixel', paint(1, 1, () => [255, 0, 128])],
  ['two pixels', paint(2, 1, (x) => grey(255 * x))],
  ['a row', paint(1000, 1, (x) => grey(noise(x, 0)))],
  ['a column', paint(1, 1000, (_, y) => grey(noise(0, y)))],
  ['a banner', paint(1000, 20, (x, y) => grey(noise(x, y)))],
  ['noise', paint(200, 200, (x, y) => [noise(x, y), noise(y, x + 7), noise(x + 9, y)])],
  ['hard stripes', paint(64, 64, (x) => grey(x % 2 ? 255 : 0))],
];

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

describe('embed of odd pictures', () => {
  it.each(DEGENERATE)('can be learned from: %s', (_, pixels) => {
    const vector = embed(pixels);
    expect(vector).toBeInstanceOf(Int8Array);
    expect(vector).toHaveLength(48);
    expect(vector.some((value) => value !== 0)).toBe(true);
    expect(Math.min(...vector)).toBeGreaterThanOrEqual(-127);
  });
});
