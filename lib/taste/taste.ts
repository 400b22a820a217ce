import type { Sums } from './learner';
import { type Factor, factorise, inverseForm, rowStart, solve } from './solve';
import { DIMENSIONS, SCALE } from './vector';

/** Strength of the ridge, for galleries with E|z|² of about 1: fixed, since tuning it for each person loses. */
const LAMBDA = 8;

/** The preference vector and its uncertainty. */
export interface Taste {
  /** 64 weights in units of z: a picture scores `weights · z`. */
  weights: Float64Array;
  /** The regularised matrix that was solved (lower triangle); its inverse is the covariance of the weights. */
  precision: Float64Array;
  factor: Factor;
}

/** Closed-form ridge: (A / 4S² + λI) w = b / 4S. Weights are zero where nothing was learned. */
export function tasteOf(sums: Sums): Taste {
  const precision = new Float64Array(sums.matrix.length);
  for (let i = 0; i < precision.length; i += 1) precision[i] = (sums.matrix[i] ?? 0) / (4 * SCALE * SCALE);
  for (let i = 0; i < DIMENSIONS; i += 1) {
    const diagonal = rowStart(i) + i;
    precision[diagonal] = (precision[diagonal] ?? 0) + LAMBDA;
  }
  const right = new Float64Array(DIMENSIONS);
  for (let i = 0; i < DIMENSIONS; i += 1) right[i] = (sums.target[i] ?? 0) / (4 * SCALE);
  const factor = factorise(precision, DIMENSIONS);
  return { weights: solve(factor, right), precision, factor };
}

/** a - b in units of z. */
export function differenceOf(a: Int8Array, b: Int8Array): Float64Array {
  const difference = new Float64Array(DIMENSIONS);
  for (let i = 0; i < DIMENSIONS; i += 1) difference[i] = ((a[i] ?? 0) - (b[i] ?? 0)) / SCALE;
  return difference;
}

/** How much better the first picture of a difference (in units of z) is liked. */
export function margin(taste: Pick<Taste, 'weights'>, difference: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < DIMENSIONS; i += 1) sum += (taste.weights[i] ?? 0) * (difference[i] ?? 0);
  return sum;
}

/** Variance of that margin. */
export const variance = (taste: Pick<Taste, 'factor'>, difference: Float64Array): number =>
  inverseForm(taste.factor, difference);

/** How probable it is that the first picture is chosen, for a margin and its variance: 0 to 1. Algebraic instead of logistic, so that every engine agrees. */
export function chance(margin: number, variance: number): number {
  const half = (2.2 * margin) / Math.sqrt(1 + 1.9 * variance) / 2;
  return 0.5 * (1 + half / Math.sqrt(1 + half * half));
}
