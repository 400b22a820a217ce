import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basis } from '@/lib/taste/basis/basis';
import stored from '@/lib/taste/basis/basis.json';
import { project } from '@/lib/taste/basis/projection';
import { standardise } from '@/lib/taste/basis/standardise';
import { readTables } from '@/lib/taste/basis/tables';
import { HAND_MADE_SIZE } from '@/lib/taste/features/hand-made';
import { checkBasis } from '@/lib/taste/vector';
import { shippedBasis } from './shipped-provider';

const TRUNK_SIZE = 1472;
const SIZE = HAND_MADE_SIZE + TRUNK_SIZE;

const tables = readTables(shippedBasis());

describe('the shipped basis', () => {
  it('holds what its checksum says, in at most 400 kB', () => {
    const bytes = readFileSync('lib/taste/basis/basis.bin');
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(stored.checksum);
    expect(bytes.length + readFileSync('lib/taste/basis/basis.json').length).toBeLessThanOrEqual(400_000);
  });

  it('fits the features and the code', () => {
    expect(stored.blocks.map(({ size }) => size)).toEqual([HAND_MADE_SIZE, TRUNK_SIZE]);
    expect(() => checkBasis(basis)).not.toThrow();
    expect(basis).toMatchObject({ letter: 'c', version: 'c1' });
  });

  it('has E|z|² = 2 over the fitting pictures, the largest direction first', () => {
    const variances = Array.from(basis.deviations, (deviation) => deviation ** 2);
    expect(variances.reduce((sum, variance) => sum + variance)).toBeCloseTo(2, 3);
    expect(variances).toEqual([...variances].sort((a, b) => b - a));
  });

  it('is refused when it is cut short', () => {
    expect(() => readTables(shippedBasis().slice(4))).toThrow('bytes, not');
  });
});

describe('standardise', () => {
  const features = Float64Array.from({ length: SIZE }, (_, j) => (tables.means[j] ?? 0) + Math.sin(j) * 3);
  const square = (part: Float64Array) => part.reduce((sum, value) => sum + value * value, 0);

  it('brings each block nearly to its share', () => {
    const out = standardise(features, tables);
    expect(square(out.subarray(0, HAND_MADE_SIZE))).toBeCloseTo(0.2, 1);
    expect(square(out.subarray(HAND_MADE_SIZE))).toBeCloseTo(0.8, 1);
  });

  it('leaves a picture that is average in everything at zero', () => {
    expect(square(standardise(Float64Array.from(tables.means), tables))).toBe(0);
  });
});

describe('project', () => {
  it('keeps to -127 to 127, however wild the features', () => {
    for (const wild of [1e9, -1e9]) {
      const vector = project(new Float64Array(SIZE).fill(wild), tables);
      expect(vector).toHaveLength(64);
      expect(Math.min(...vector)).toBeGreaterThanOrEqual(-127);
      expect(Math.max(...vector)).toBeLessThanOrEqual(127);
    }
  });

  it('refuses features of another version, and features that are no numbers', () => {
    expect(() => project(new Float64Array(12), tables)).toThrow(`takes ${SIZE} features, not 12`);
    for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => project(new Float64Array(SIZE).fill(wrong, 5, 6), tables)).toThrow('not a number');
    }
  });
});
