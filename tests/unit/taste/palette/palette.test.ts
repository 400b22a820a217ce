import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookOf } from '@/lib/taste/attributes/look';
import { cluster, nearest } from '@/lib/taste/palette/clusters';
import { paletteOf } from '@/lib/taste/palette/palette';
import { hexOf } from '@/lib/taste/palette/srgb';
import { lab, type Paint, paint } from '../features/paint';

const COLOURS: Paint[] = [
  [200, 40, 40],
  [40, 60, 200],
  [240, 200, 60],
  [20, 120, 90],
  [240, 240, 240],
];

const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
const far = (hex: string, [red, green, blue]: Paint): number => {
  const [r = 0, g = 0, b = 0] = channels(hex);
  return Math.abs(r - red) + Math.abs(g - green) + Math.abs(b - blue);
};

const points = fc.array(
  fc.record({
    l: fc.double({ min: 0, max: 1, noNaN: true }),
    a: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    b: fc.double({ min: -0.3, max: 0.3, noNaN: true }),
    weight: fc.double({ min: 0, max: 5, noNaN: true }),
  }),
  { maxLength: 60 },
);

describe('the palette', () => {
  it('finds the five colours that pictures are painted with', () => {
    const looks = COLOURS.map((colour) => lookOf(paint(64, 64, () => colour)));
    const palette = paletteOf(looks);
    expect(palette).toHaveLength(5);
    for (const colour of COLOURS) expect(Math.min(...palette.map(({ hex }) => far(hex, colour)))).toBeLessThan(12);
    expect(palette.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });

  it('is empty without pictures, and has one colour for one flat picture', () => {
    expect(paletteOf([])).toEqual([]);
    expect(paletteOf([lookOf(paint(9, 9, () => [10, 200, 90]))])).toHaveLength(1);
  });

  it('lets a clear colour count before grey', () => {
    const [first] = paletteOf([lookOf(paint(64, 64, (x) => (x < 40 ? [128, 128, 128] : [220, 30, 40])))]);
    expect(first && far(first.hex, [220, 30, 40])).toBeLessThan(40);
  });

  it('turns an OKLab colour back into the sRGB it came from', () => {
    for (const colour of COLOURS) {
      const picture = lab(paint(1, 1, () => colour));
      const [l = 0, a = 0, b = 0] = [picture.l, picture.a, picture.b].map(({ data }) => data[0] ?? 0);
      expect(far(hexOf({ l, a, b }), colour)).toBeLessThanOrEqual(3);
    }
  });
});

describe('clusters', () => {
  it('keeps all weight, draws no lots and never gives more colours than asked for', () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 1, max: 6 }), (colours, count) => {
        const found = cluster(colours, count);
        expect(found.length).toBeLessThanOrEqual(count);
        const total = colours.reduce((sum, { weight }) => sum + weight, 0);
        expect(found.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(total, 6);
        expect(cluster(colours, count)).toEqual(found);
      }),
    );
  });

  it('puts every colour where its group is', () => {
    const groups = COLOURS.map((_, i) => ({ l: 0.1 + 0.2 * i, a: 0.05 * i, b: -0.05 * i, weight: 1 + i }));
    const found = cluster(groups, 5);
    for (const point of groups) expect(found[nearest(point, found)]).toMatchObject({ weight: point.weight });
  });
});
