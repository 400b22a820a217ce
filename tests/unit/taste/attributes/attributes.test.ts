import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '@/lib/taste/attributes/attributes';
import { lookOf } from '@/lib/taste/attributes/look';
import { sightOf } from '@/lib/taste/attributes/sight';
import type { Pixels } from '@/lib/taste/features/pixels';
import { DEGENERATE } from '../features/degenerate';
import { grey, noise, type Paint, paint, wave } from '../features/paint';

const byteOf = (id: string, pixels: Pixels): number =>
  lookOf(pixels).attributes[ATTRIBUTES.findIndex((attribute) => attribute.id === id)] ?? Number.NaN;

const square = (colour: (x: number, y: number) => Paint): Pixels => paint(192, 192, colour);
const flat = (...colour: [number, number, number]): Pixels => square(() => colour);
const inDisc = (x: number, y: number, radius: number): boolean => Math.hypot(x - 95.5, y - 95.5) < radius;
const checks = (x: number, y: number, side: number): boolean => (Math.floor(x / side) + Math.floor(y / side)) % 2 === 0;

/** For each attribute a picture at its low end and one at its high end, in this order. */
const PAIRS: Record<string, [low: Pixels, high: Pixels]> = {
  warmth: [flat(40, 90, 200), flat(230, 140, 40)],
  brightness: [flat(30, 30, 30), flat(230, 230, 230)],
  vividness: [flat(130, 120, 118), flat(230, 30, 40)],
  contrast: [square((x) => grey(110 + (x >> 4))), square((x, y) => grey(checks(x, y, 32) ? 0 : 255))],
  busyness: [square((x) => grey(x)), square((x, y) => grey(noise(x >> 3, y >> 3)))],
  fineness: [square((x) => wave(x, 64)), square((x, y) => grey(noise(x >> 1, y >> 1)))],
  straightness: [
    square((x, y) => wave(Math.hypot(x - 95, y - 95), 24)),
    square((x) => grey(Math.floor(x / 24) % 2 === 0 ? 40 : 200)),
  ],
  uprightness: [square((_, y) => wave(y, 24)), square((x) => wave(x, 24))],
  crispness: [square((x) => wave(x, 40)), square((x, y) => grey(checks(x, y, 24) ? 20 : 230))],
  flatness: [square((x, y) => grey((x + y) / 2)), square((x, y) => grey(checks(x, y, 48) ? 90 : 140))],
  emptiness: [
    square((x, y) => grey(noise(x >> 3, y >> 3))),
    square((x, y) => grey(inDisc(x, y, 24) ? noise(x >> 3, y >> 3) : 128)),
  ],
  symmetry: [square((x) => grey(x)), square((x, y) => grey(noise(Math.min(x, 191 - x) >> 3, y >> 3)))],
  'lit-middle': [
    square((x, y) => grey(inDisc(x, y, 50) ? 20 : 220)),
    square((x, y) => grey(inDisc(x, y, 50) ? 220 : 20)),
  ],
  width: [paint(96, 192, () => grey(90)), paint(192, 96, () => grey(90))],
  'hue-spread': [
    flat(30, 80, 200),
    square((x, y) => (x < 96 ? (y < 96 ? [220, 40, 40] : [40, 180, 60]) : y < 96 ? [40, 80, 220] : [230, 200, 40])),
  ],
  pink: [flat(128, 128, 128), flat(255, 105, 200)],
  red: [flat(128, 128, 128), flat(220, 30, 40)],
  orange: [flat(128, 128, 128), flat(240, 140, 30)],
  yellow: [flat(128, 128, 128), flat(240, 220, 40)],
  green: [flat(128, 128, 128), flat(50, 160, 60)],
  teal: [flat(128, 128, 128), flat(20, 160, 160)],
  blue: [flat(128, 128, 128), flat(40, 80, 220)],
  purple: [flat(128, 128, 128), flat(130, 50, 190)],
};

describe('attributes', () => {
  it.each(ATTRIBUTES.map(({ id }) => id))('tells both ends of %s apart', (id) => {
    const [low, high] = PAIRS[id] ?? [];
    if (!low || !high) throw new Error(`No pictures for ${id}.`);
    expect(byteOf(id, high) - byteOf(id, low)).toBeGreaterThan(40);
  });

  it('calls each plain colour by one hue only', () => {
    const hues = ATTRIBUTES.filter(({ low }) => low === null).map(({ id }) => id);
    for (const hue of hues) {
      const colour = PAIRS[hue]?.[1];
      if (!colour) throw new Error(`No picture for ${hue}.`);
      expect(hues.filter((other) => byteOf(other, colour) > 0)).toEqual([hue]);
    }
  });

  it.each(DEGENERATE)('measures a picture that is %s', (_, pixels) => {
    const { attributes, colours } = lookOf(pixels);
    expect(ATTRIBUTES.every(({ measure }) => Number.isFinite(measure(sightOf(pixels))))).toBe(true);
    expect(attributes).toHaveLength(ATTRIBUTES.length);
    expect(colours.length).toBeGreaterThan(0);
  });

  it('has one id for each, and a range that rises', () => {
    expect(new Set(ATTRIBUTES.map(({ id }) => id)).size).toBe(ATTRIBUTES.length);
    for (const { range } of ATTRIBUTES) expect(range[1]).toBeGreaterThan(range[0]);
  });

  it('finds nearly the same in a small copy of a picture', () => {
    const big = paint(384, 384, (x, y) => (inDisc(x / 2, y / 2, 60) ? [220, 60, 50] : [30, (x >> 1) & 255, 120]));
    const small = paint(192, 192, (x, y) => (inDisc(x, y, 60) ? [220, 60, 50] : [30, x & 255, 120]));
    lookOf(small).attributes.forEach((byte, i) => {
      expect(Math.abs(byte - (lookOf(big).attributes[i] ?? 0))).toBeLessThan(16);
    });
  });
});
