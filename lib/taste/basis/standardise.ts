import type { Tables } from './tables';

/** Standardised features are cut off here, so that one freak number cannot carry a picture away. */
const CLIP = 6;

/** Added to a block's square before its root is taken: a picture that is average in everything is not blown up. */
const FLOOR = 0.1;

/**
 * Features as deviations from the fitting pictures' means, cut off at 6, weighted, and then each block brought to nearly
 * the length that its share says: how a picture differs counts, and how much it does counts little.
 */
export function standardise(
  features: Float64Array,
  { blocks, means, scales, weights }: Pick<Tables, 'blocks' | 'means' | 'scales' | 'weights'>,
): Float64Array {
  const out = features.map((value, j) => {
    const deviation = (value - (means[j] ?? 0)) * (scales[j] ?? 0);
    return Math.min(Math.max(deviation, -CLIP), CLIP) * (weights[j] ?? 0);
  });
  let start = 0;
  for (const { size, share } of blocks) {
    const block = out.subarray(start, start + size);
    const length = Math.sqrt(block.reduce((sum, value) => sum + value * value, FLOOR));
    block.forEach((value, j) => {
      block[j] = (value * Math.sqrt(share)) / length;
    });
    start += size;
  }
  return out;
}
