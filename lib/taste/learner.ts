import { DIMENSIONS } from './vector';

/** Learned events after which all that was learned before loses a little weight. */
const BLOCK = 32;

/** 2^(-1/16), as a literal since `**` differs between engines: half the weight is gone after 512 learned events. */
export const DECAY = 0.9576032806985737;

/** What ridge regression on differences needs of all events so far; exact whole numbers inside a block of 32 events. */
export interface Sums {
  /** Σ w d dᵀ: lower triangle, row by row, 2,080 numbers. */
  matrix: Float64Array;
  /** Σ w y d: 64 numbers. */
  target: Float64Array;
  /** Learned events. */
  learned: number;
}

/** Nothing learned. */
export const emptySums = (): Sums => ({
  matrix: new Float64Array((DIMENSIONS * (DIMENSIONS + 1)) / 2),
  target: new Float64Array(DIMENSIONS),
  learned: 0,
});

/** A copy that no longer changes with the original. */
export const copySums = (sums: Sums): Sums => ({
  matrix: sums.matrix.slice(),
  target: sums.target.slice(),
  learned: sums.learned,
});

/** Adds one row: the difference d (64 numbers in stored units), the answer y (1, 0 or -1) and the weight w (in quarters; below 0 takes a row away). */
export function addRow(sums: Sums, difference: Float64Array, answer: number, weight: number): void {
  const { matrix, target } = sums;
  let at = 0;
  for (let i = 0; i < DIMENSIONS; i += 1) {
    const weighted = weight * (difference[i] ?? 0);
    for (let j = 0; j <= i; j += 1) {
      matrix[at] = (matrix[at] ?? 0) + weighted * (difference[j] ?? 0);
      at += 1;
    }
    target[i] = (target[i] ?? 0) + weighted * answer;
  }
}

/** Counts an event whose rows were added; the last one of a block lets all rows fade. */
export function closeEvent(sums: Sums): void {
  sums.learned += 1;
  if (sums.learned % BLOCK !== 0) return;
  const { matrix, target } = sums;
  for (let i = 0; i < matrix.length; i += 1) matrix[i] = (matrix[i] ?? 0) * DECAY;
  for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) * DECAY;
}

/** What is left now of the weight of the event that was learned as number `ordinal` (from 0). */
export function faded(ordinal: number, learned: number): number {
  let share = 1;
  for (let block = Math.floor(ordinal / BLOCK); block < Math.floor(learned / BLOCK); block += 1) share *= DECAY;
  return share;
}

/** How many events of full weight the learned ones come to; at most about 755. */
export function effectiveEvents(learned: number): number {
  let effective = 0;
  for (let block = 0; block < Math.floor(learned / BLOCK); block += 1) effective = (effective + BLOCK) * DECAY;
  return effective + (learned % BLOCK);
}
