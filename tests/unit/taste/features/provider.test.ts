import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pixels } from '@/lib/taste/features/pixels';
import { FEATURES } from '@/lib/taste/features/provider';
import { plainEngine, wasmEngine } from '@/lib/taste/trunk/engine';
import { drawPicture } from '../../../pages/practice/draw/index';
import { shippedProvider } from '../shipped-provider';
import { DEGENERATE } from './degenerate';
import { noise, paint } from './paint';

const provider = shippedProvider(wasmEngine);
const { embed } = provider;

async function decode(image: Buffer): Promise<Pixels> {
  const { data, info } = await sharp(image).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}

function cosine(p: Int8Array, q: Int8Array): number {
  const dot = (a: Int8Array, b: Int8Array) => a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
  return dot(p, q) / Math.sqrt(dot(p, p) * dot(q, q));
}

const middle = (values: number[]) => [...values].sort((a, b) => a - b)[values.length >> 1];

describe('provider', () => {
  it('says what its vectors are', () => {
    expect(provider).toMatchObject({ id: 'trunk+hand-made', version: 'c2', dim: 64 });
    expect(FEATURES).toBe(`${provider.id}/${provider.version}`);
  });

  it('gives the vector that belongs to this version, within a step', () => {
    // If this fails, the features changed: that needs a new version of the basis, not another vector here.
    const vector = provider.embed(paint(320, 200, (x, y) => [x % 256, (x * y) % 256, noise(x >> 4, y >> 4)]));
    const known =
      '11 13 -70 32 19 8 44 -35 -6 23 10 -25 7 -17 -5 6 31 -13 -2 9 3 -25 24 4 -11 15 -11 2 16 -30 -18 2 9 5 -4 -5 -3 12 4 -6 -1 -12 5 -5 2 -3 1 6 10 -16 4 -11 -2 -12 1 -6 -9 -6 -2 8 -5 -12 -3 -4'
        .split(' ')
        .map(Number);
    vector.forEach((value, i) => {
      expect(Math.abs(value - (known[i] ?? Number.NaN))).toBeLessThanOrEqual(1);
    });
  });
});

describe('odd pictures', () => {
  it.each(DEGENERATE)('can be learned from, on both engines alike: %s', (_, pixels) => {
    const vector = embed(pixels);
    expect(vector).toBeInstanceOf(Int8Array);
    expect(vector).toHaveLength(64);
    expect(vector.some((value) => value !== 0)).toBe(true);
    expect(Math.min(...vector)).toBeGreaterThanOrEqual(-127);
    expect(shippedProvider(plainEngine).embed(pixels)).toEqual(vector);
  });

  it('without a pixel, or with fewer bytes than pixels, are refused', () => {
    for (const [width, height, bytes] of [
      [0, 0, 0],
      [0, 5, 20],
      [Number.NaN, 5, 20],
      [3, 3, 35],
    ] as const) {
      expect(() => embed({ width, height, data: new Uint8ClampedArray(bytes) })).toThrow(RangeError);
    }
  });
});

describe('the same picture, stored otherwise', () => {
  const originals: Int8Array[] = [];
  const smaller: Int8Array[] = [];
  const worse: Int8Array[] = [];

  beforeAll(async () => {
    for (let index = 0; index < 32; index++) {
      const { svg } = drawPicture(index, 77);
      const original = await sharp(Buffer.from(svg)).resize({ width: 512 }).flatten().jpeg({ quality: 92 }).toBuffer();
      originals.push(embed(await decode(original)));
      smaller.push(embed(await decode(await sharp(original).resize({ width: 384 }).jpeg({ quality: 85 }).toBuffer())));
      worse.push(embed(await decode(await sharp(original).resize({ width: 256 }).webp({ quality: 50 }).toBuffer())));
    }
  }, 60_000);

  const likeness = (copies: Int8Array[]) => copies.map((copy, i) => cosine(copy, originals[i] ?? new Int8Array(64)));

  it('keeps its vector: 512 px to 384 px', () => {
    expect(middle(likeness(smaller))).toBeGreaterThan(0.99);
    expect(Math.min(...likeness(smaller))).toBeGreaterThan(0.95);
  });

  it('is nearer to itself, small and badly compressed, than to any other picture', () => {
    worse.forEach((copy, i) => {
      const nearest = originals.map((original) => cosine(copy, original));
      expect(nearest.indexOf(Math.max(...nearest))).toBe(i);
    });
  });
});
