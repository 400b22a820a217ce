import type { Trunk } from '../trunk/trunk';
import { HAND_MADE_SIZE, handMade } from './hand-made';
import type { Pixels } from './pixels';

/**
 * The raw features of a picture: the hand-made ones, then what the trunk sees. All are finite, each in its own unit.
 *
 * @throws RangeError when the pixels' size and data do not fit together.
 */
export function joined(pixels: Pixels, trunk: Trunk): Float64Array {
  const features = new Float64Array(HAND_MADE_SIZE + trunk.size);
  features.set(handMade(pixels));
  features.set(trunk.taps(pixels), HAND_MADE_SIZE);
  return features;
}
