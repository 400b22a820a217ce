import { basis } from '../basis/basis';
import { project } from '../basis/projection';
import { DIMENSIONS } from '../vector';
import { handMade } from './hand-made';
import type { Pixels } from './pixels';

export { basis };

/** A way to turn a picture into a vector. Vectors are only compared when id and version are the same. */
export interface FeatureProvider {
  readonly id: string;
  readonly version: string;
  /** Length of the vector. */
  readonly dim: number;
  /** The vector of a picture, whole numbers -127 to 127. */
  embed(pixels: Pixels): Int8Array;
}

/**
 * A picture's stored vector: `Int8Array` of 48. It is computed once and kept with the picture, since roots and angles
 * may differ in their last bits between browsers.
 *
 * @throws RangeError when the pixels' size and data do not fit together.
 */
export function embed(pixels: Pixels): Int8Array {
  return project(handMade(pixels));
}

/** What this version of Penchant sees in a picture: the hand-made features on the shipped basis. */
export const provider: FeatureProvider = { id: 'hand-made', version: basis.version, dim: DIMENSIONS, embed };
