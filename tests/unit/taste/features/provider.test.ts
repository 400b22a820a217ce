import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Pixels } from '@/lib/taste/features/pixels';
import { embed, provider } from '@/lib/taste/features/provider';
import { drawPicture } from '../../../pages/practice/draw/index';
import { noise, paint } from './paint';

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
    expect(provider).toMatchObject({ id: 'hand-made', version: 'b1', dim: 48 });
  });

  it('gives the vector that belongs to this version, within a step', () => {
    // If this fails, the features changed: that needs a new version of the basis, not another vector here.
    const vector = provider.embed(paint(320, 200, (x, y) => [x % 256, (x * y) % 256, noise(x >> 4, y >> 4)]));
    const known =
      '-31 52 -6 -52 9 28 17 1 2 21 -4 31 4 16 16 3 -9 12 12 8 0 16 -8 -11 -10 12 4 9 9 -11 -10 -27 1 9 -2 20 -2 -2 -12 10 5 5 13 -7 -6 9 -10 26'
        .split(' ')
        .map(Number);
    vector.forEach((value, i) => {
      expect(Math.abs(value - (known[i] ?? Number.NaN))).toBeLessThanOrEqual(1);
    });
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

  const likeness = (copies: Int8Array[]) => copies.map((copy, i) => cosine(copy, originals[i] ?? new Int8Array(48)));

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
