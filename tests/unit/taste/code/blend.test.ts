import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blend, blendOf } from '@/lib/taste/code/blend';
import { encode, whiten } from '@/lib/taste/code/code';
import { mulberry32 } from '@/lib/taste/random';
import { basis, randomWeights } from '../simulated';

const part = (seed: number, weight = 1, confidence = 4) => ({
  weights: Float64Array.from(randomWeights(mulberry32(seed))),
  confidence,
  weight,
});

function cosine(a: Float64Array, b: Float64Array): number {
  const [p, q] = [whiten(a, basis), whiten(b, basis)];
  const dot = (x: Float64Array, y: Float64Array): number => x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return dot(p, q) / Math.sqrt(dot(p, p) * dot(q, q));
}

const codeOf = (seed: number): string => encode(part(seed), basis) ?? '';
const weightsOf = (blended: ReturnType<typeof blend>): Float64Array => {
  if (!blended.ok) throw new Error(blended.kind);
  return blended.weights;
};

describe('a blend', () => {
  it('of one taste is that taste, whatever its weight', () => {
    const only = part(1, 3);
    expect(cosine(weightsOf(blend([only], basis)), only.weights)).toBeCloseTo(1, 9);
  });

  it('of two lies between them, nearer to the heavier one, in any order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1000 }), (seed) => {
        const [a, b] = [part(seed), part(seed + 5000)];
        const even = weightsOf(blend([a, b], basis));
        const heavy = weightsOf(blend([{ ...a, weight: 3 }, b], basis));
        expect(cosine(even, a.weights)).toBeCloseTo(cosine(even, b.weights), 9);
        expect(cosine(heavy, a.weights)).toBeGreaterThan(cosine(heavy, b.weights));
        expect(cosine(weightsOf(blend([b, a], basis)), even)).toBeCloseTo(1, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('turns away from a taste with a weight below 0', () => {
    const [a, b] = [part(11), part(12)];
    const away = weightsOf(blend([a, { ...b, weight: -1 }], basis));
    expect(cosine(away, b.weights)).toBeLessThan(cosine(a.weights, b.weights));
  });

  it('rests on no more than its weakest part', () => {
    expect(blend([part(3, 1, 6), part(4, 1, 2)], basis)).toMatchObject({ ok: true, confidence: 2 });
  });

  it('refuses what cancels out or counts nothing', () => {
    const a = part(5);
    expect(blend([a, { ...a, weight: -1 }], basis)).toMatchObject({ ok: false, kind: 'blend' });
    expect(blend([{ ...a, weight: 0 }], basis)).toMatchObject({ ok: false, kind: 'blend' });
  });
});

describe('a blend as text', () => {
  it('reads codes and weights', () => {
    const [a, b] = [codeOf(1), codeOf(2)];
    const text = weightsOf(blendOf(`${a}::2  ${b}`, basis));
    expect(cosine(text, part(1).weights)).toBeGreaterThan(cosine(text, part(2).weights));
    expect(blendOf(`${a}::-0.5 ${b}::.5`, basis).ok).toBe(true);
    expect(blendOf(`${a} ${a}::-1`, basis)).toMatchObject({ kind: 'blend', flaw: { kind: 'cancelled' } });
  });

  it.each([
    ['', 'empty'],
    ['31dqpqy', 'midjourney'],
    ['a cat', 'foreign'],
    [`${codeOf(1)}::`, 'blend'],
    [`${codeOf(1)}::x`, 'blend'],
    [`${codeOf(1)}::1e9`, 'blend'],
    [`${codeOf(1)}::1::2`, 'blend'],
    [`${codeOf(1)} `.repeat(30), 'blend'],
  ])('refuses %j', (text, kind) => {
    expect(blendOf(text, basis)).toMatchObject({ ok: false, kind });
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(blendOf(text, basis).ok).toBe(false);
      }),
    );
  });
});
