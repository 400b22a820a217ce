import { describe, expect, test } from 'vitest';
import { blockMeans } from '@/lib/taste/features/block-means';
import { boxFilter } from '@/lib/taste/features/box-filter';
import type { Pixels } from '@/lib/taste/features/pixels';
import { noise, paint } from './paint';

const smaller = ({ width, height, data }: Pixels, factor: number): Pixels => ({
  width: Math.ceil(width / factor),
  height: Math.ceil(height / factor),
  data: blockMeans({ width, height }, factor, (top, count) =>
    data.subarray(4 * width * top, 4 * width * (top + count)),
  ),
});

describe('block means', () => {
  const picture = paint(300, 200, (x, y) => [x % 256, noise(x >> 3, y >> 3), y]);

  test('are what the exact area average is, to the nearest step', () => {
    const small = smaller(picture, 4);
    const exact = boxFilter(picture, 75, 50);
    expect([small.width, small.height]).toEqual([75, 50]);
    for (let i = 0; i < 75 * 50; i += 1)
      for (let c = 0; c < 3; c += 1)
        expect(Math.abs((small.data[4 * i + c] ?? 0) - 255 * (exact[3 * i + c] ?? 0))).toBeLessThanOrEqual(0.5 + 1e-9);
  });

  test('leave out no pixel at the right and lower edge, and count none twice', () => {
    const edge = paint(5, 3, (x, y) => (x === 4 || y === 2 ? [200, 200, 200] : [0, 0, 0]));
    const { width, height, data } = smaller(edge, 2);
    expect([width, height]).toEqual([3, 2]);
    expect(Array.from({ length: 6 }, (_, i) => data[4 * i])).toEqual([0, 0, 200, 200, 200, 200]);
    expect(data.filter((_, i) => i % 4 === 3).every((alpha) => alpha === 255)).toBe(true);
  });

  test('count what is transparent by its opacity, and have no colour where nothing is seen', () => {
    const data = Uint8ClampedArray.from([255, 0, 0, 255, 0, 255, 0, 0, 9, 9, 9, 0, 9, 9, 9, 0]);
    expect([...smaller({ width: 4, height: 1, data }, 2).data]).toEqual([255, 0, 0, 128, 0, 0, 0, 0]);
  });
});
