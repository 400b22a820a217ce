import { LENGTH, PULSES } from './pulses';

/** A direction in whole numbers, and its length as a step of a scale. */
export interface Quantised {
  /** 64 whole numbers whose absolute values sum to 71. */
  pulses: Int8Array;
  /** 0 to 31; the length is `gainOf(step)`. */
  step: number;
}

const STEPS = 32;

/** The length that a step stands for: 1.25^step / 64, by repeated multiplication. */
export function gainOf(step: number): number {
  let gain = 1 / 64;
  for (let i = 0; i < step; i += 1) gain *= 1.25;
  return gain;
}

/** The nearest pyramid vector to 64 numbers; undefined where they have no direction (all zero, or not finite). */
export function quantise(vector: ArrayLike<number>): Quantised | undefined {
  const sizes = new Float64Array(LENGTH);
  let sum = 0;
  let square = 0;
  for (let i = 0; i < LENGTH; i += 1) {
    const value = vector[i] ?? 0;
    sizes[i] = value < 0 ? -value : value;
    sum += value < 0 ? -value : value;
    square += value * value;
  }
  if (!(sum > 0) || !(square > 0) || !Number.isFinite(square)) return undefined;
  const pulses = place(sizes, sum);
  for (let i = 0; i < LENGTH; i += 1) if ((vector[i] ?? 0) < 0) pulses[i] = -(pulses[i] ?? 0);
  return { pulses, step: nearestStep(Math.sqrt(square)) };
}

/** Places the pulses: the whole part of each share, then one by one where the angle shrinks most; ties to the lower index. */
function place(sizes: Float64Array, sum: number): Int8Array {
  const pulses = new Int8Array(LENGTH);
  let product = 0;
  let square = 0;
  let left = PULSES;
  for (let i = 0; i < LENGTH; i += 1) {
    const size = sizes[i] ?? 0;
    const share = Math.floor((size * PULSES) / sum);
    const count = share < left ? share : left;
    pulses[i] = count;
    left -= count;
    product += size * count;
    square += count * count;
  }
  for (; left > 0; left -= 1) {
    let best = 0;
    let bestFit = -1;
    for (let i = 0; i < LENGTH; i += 1) {
      const along = product + (sizes[i] ?? 0);
      const fit = (along * along) / (square + 2 * (pulses[i] ?? 0) + 1);
      if (fit > bestFit) {
        best = i;
        bestFit = fit;
      }
    }
    const count = pulses[best] ?? 0;
    product += sizes[best] ?? 0;
    square += 2 * count + 1;
    pulses[best] = count + 1;
  }
  return pulses;
}

function nearestStep(length: number): number {
  let best = 0;
  let gain = 1 / 64;
  for (let step = 1; step < STEPS; step += 1) {
    // Past the middle between two neighbours the upper one is nearer.
    if (length > gain * 1.125) best = step;
    gain *= 1.25;
  }
  return best;
}
