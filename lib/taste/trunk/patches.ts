import { boxFilter } from '../features/box-filter';
import type { Pixels } from '../features/pixels';
import type { Step } from './plan';

/**
 * Writes a picture for the first step: stretched to its square by area averages, values -1 to 1, and then cut into
 * patches, 27 values for each pixel that goes out. With these the first convolution is like a pointwise one.
 *
 * @throws RangeError when the pixels' size and data do not fit together.
 */
export function writePatches(pixels: Pixels, { from, to, stride }: Step, patches: Float32Array): void {
  const rgb = boxFilter(pixels, from, from);
  // As TensorFlow pads "SAME": with an even side and a stride of 2, zeros lie only below and to the right.
  const before = 2 - stride;
  let o = 0;
  for (let y = 0; y < to; y++) {
    for (let x = 0; x < to; x++) {
      for (let dy = 0; dy < 3; dy++) {
        const row = y * stride + dy - before;
        for (let dx = 0; dx < 3; dx++) {
          const column = x * stride + dx - before;
          const inside = row >= 0 && row < from && column >= 0 && column < from;
          for (let channel = 0; channel < 3; channel++) {
            patches[o++] = inside ? 2 * (rgb[(row * from + column) * 3 + channel] ?? 0) - 1 : 0;
          }
        }
      }
    }
  }
}
