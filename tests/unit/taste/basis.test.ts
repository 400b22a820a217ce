import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { basis } from '@/lib/taste/basis/basis';
import stored from '@/lib/taste/basis/basis.json';
import { project } from '@/lib/taste/basis/projection';
import { standardise } from '@/lib/taste/basis/standardise';
import { readTables } from '@/lib/taste/basis/tables';
import { GROUPS, HAND_MADE_SIZE } from '@/lib/taste/features/hand-made';
import { checkBasis } from '@/lib/taste/vector';
import packages from '@/scripts/basis/works.json';
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
    const sizeOf = (blocks: readonly { size: number }[]) => blocks.reduce((sum, { size }) => sum + size, 0);
    expect(sizeOf(stored.blocks.slice(0, GROUPS.length))).toBe(HAND_MADE_SIZE);
    expect(sizeOf(stored.blocks.slice(GROUPS.length))).toBe(TRUNK_SIZE);
    expect(stored.blocks.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 4);
    expect(() => checkBasis(basis)).not.toThrow();
    expect(basis).toMatchObject({ letter: 'c', version: 'c2' });
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

describe('the pictures that the basis is fitted on', () => {
  it('have an author and a free licence each, and come from pinned packages', () => {
    const free = /^(CC0-1\.0|CC-BY(-SA)?-[34]\.0\+?|L?GPL-[23]\+?|public-domain)$/;
    for (const { package: name, version, sha256, works } of packages) {
      expect(version, name).not.toBe('');
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      for (const { by, licence, files } of works) {
        expect(by, name).not.toBe('');
        expect(licence, by).toMatch(free);
        expect(new Set(files).size, by).toBe(files.length);
      }
    }
  });
});

describe('standardise', () => {
  const features = Float64Array.from({ length: SIZE }, (_, j) => (tables.means[j] ?? 0) + Math.sin(j) * 3);
  const square = (part: Float64Array) => part.reduce((sum, value) => sum + value * value, 0);

  it('brings each block nearly to its share', () => {
    const out = standardise(features, tables);
    let start = 0;
    for (const { size, share } of stored.blocks) {
      expect(square(out.subarray(start, start + size)) / share).toBeGreaterThan(0.9);
      expect(square(out.subarray(start, start + size)) / share).toBeLessThan(1);
      start += size;
    }
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
