import { colourHistogram } from './colour-histogram';
import { colourMoments } from './colour-moments';
import { edges } from './edges';
import type { FeatureGroup } from './group';
import { haar } from './haar';
import { layout } from './layout';
import { localBinaryPatterns } from './local-binary-patterns';
import { oklab } from './oklab';
import type { Pixels } from './pixels';
import { symmetry } from './symmetry';
import { thumbnail } from './thumbnail';

/** The hand-made set in its order. A change here, or in a group, needs a new basis version. */
export const GROUPS: readonly FeatureGroup[] = [
  colourMoments,
  colourHistogram,
  edges,
  haar,
  localBinaryPatterns,
  layout,
  symmetry,
];

/** How many numbers `handMade` gives. */
export const HAND_MADE_SIZE = GROUPS.reduce((sum, { size }) => sum + size, 0);

/** The raw hand-made features of a picture: `HAND_MADE_SIZE` finite numbers, each in its own unit. */
export function handMade(pixels: Pixels): Float64Array {
  const picture = oklab(thumbnail(pixels));
  const out = new Float64Array(HAND_MADE_SIZE);
  let at = 0;
  for (const group of GROUPS) {
    group.measure(picture, out.subarray(at, at + group.size));
    at += group.size;
  }
  return out;
}
