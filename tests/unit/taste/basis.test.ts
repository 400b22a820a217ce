import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import stored from '@/lib/taste/basis/b1.json';
import { basis } from '@/lib/taste/basis/basis';
import { project } from '@/lib/taste/basis/projection';
import { HAND_MADE_SIZE } from '@/lib/taste/features/hand-made';
import { checkBasis } from '@/lib/taste/vector';

/** What each version holds, for good: stored vectors and codes rest on it. Another content needs another version. */
const CHECKSUMS: Record<string, string> = {
  b1: 'b4476141cca058e7dd54ea6f78451a3c8a1706556d7adc124285303bdd6dcc50',
};

describe('the shipped basis', () => {
  it('holds what its checksum and its version say', () => {
    const { checksum, ...content } = stored;
    expect(createHash('sha256').update(JSON.stringify(content)).digest('hex')).toBe(checksum);
    expect(CHECKSUMS[stored.version]).toBe(checksum);
  });

  it('fits the features and the code', () => {
    expect(stored.features).toBe(HAND_MADE_SIZE);
    expect(() => checkBasis(basis)).not.toThrow();
    expect(basis).toMatchObject({ letter: 'b', version: 'b1' });
  });

  it('has E|z|² = 1 over the fitting pictures, the largest direction first', () => {
    const variances = Array.from(basis.deviations, (deviation) => deviation ** 2);
    expect(variances.reduce((sum, variance) => sum + variance)).toBeCloseTo(1, 4);
    expect(variances).toEqual([...variances].sort((a, b) => b - a));
  });
});

describe('project', () => {
  it('keeps to -127 to 127, however wild the features', () => {
    for (const wild of [1e9, -1e9]) {
      const vector = project(new Float64Array(HAND_MADE_SIZE).fill(wild));
      expect(vector).toHaveLength(48);
      expect(Math.min(...vector)).toBeGreaterThanOrEqual(-127);
      expect(Math.max(...vector)).toBeLessThanOrEqual(127);
    }
  });

  it('refuses features of another version', () => {
    expect(() => project(new Float64Array(12))).toThrow(`takes ${HAND_MADE_SIZE} features, not 12`);
  });
});
