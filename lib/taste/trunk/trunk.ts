import type { Pixels } from '../features/pixels';
import type { TrunkDescription } from './description';
import { bestEngine, type Engine } from './engine';
import { readFloat16 } from './float16';
import { moments } from './moments';
import { writePatches } from './patches';
import { plan } from './plan';
import { runStep } from './step';

/** The first blocks of a network that was trained to find things in photographs. */
export interface Trunk {
  /** How many numbers `taps` gives. */
  readonly size: number;
  /** What runs it. All engines give the same bits. */
  readonly engine: Engine['name'];
  /**
   * What the trunk sees in a picture: for each tap the means of its channels, then their standard deviations. Finite for
   * every picture.
   *
   * @throws RangeError when the pixels' size and data do not fit together.
   */
  taps(pixels: Pixels): Float32Array;
}

/**
 * A trunk from its weights file, ready to run.
 *
 * @param engineOf Makes the engine with a memory of so many floats.
 * @throws RangeError when the weights are not as long as the description says.
 */
export function createTrunk(
  weights: ArrayBuffer,
  description: TrunkDescription,
  engineOf: (floats: number) => Engine = bestEngine,
): Trunk {
  if (weights.byteLength !== description.bytes) {
    throw new RangeError(`The trunk's weights have ${weights.byteLength} bytes, not ${description.bytes}.`);
  }
  const { steps, weights: count, floats } = plan(description);
  const { name, memory, kernels } = engineOf(floats);
  readFloat16(weights, memory.subarray(0, count));
  const size = steps.reduce((sum, { tap, outputs }) => sum + (tap ? 2 * outputs : 0), 0);

  return {
    size,
    engine: name,
    taps(pixels) {
      const out = new Float32Array(size);
      let at = 0;
      for (const step of steps) {
        if (step.kind === 'convolution') writePatches(pixels, step, memory.subarray(step.input));
        runStep(step, kernels);
        if (!step.tap) continue;
        moments(memory, step, out.subarray(at));
        at += 2 * step.outputs;
      }
      return out;
    },
  };
}
