/** A picture's place in a ranking. */
export interface Ranked {
  /** Its place in the page's own order, from 0. */
  index: number;
  /** Its score in standard deviations from the mean of what is in view. */
  taste: number;
}

/** Scores as deviations from the mean of what is in view, in standard deviations; all 0 where all are alike. */
export function standardised(scores: ArrayLike<number>): Float64Array {
  const values = Float64Array.from(scores);
  let mean = 0;
  for (const value of values) mean += value / values.length;
  let square = 0;
  for (const value of values) square += (value - mean) * (value - mean);
  const deviation = Math.sqrt(square / values.length);
  return values.map((value) => (deviation > 0 ? (value - mean) / deviation : 0));
}

/** How far a strength is trusted for a taste that guesses right in this share of cases (0 to 1): 0.3 for a coin toss, 1 from 67.5 % on. */
export function trust(guess: number): number {
  return Math.min(Math.max((2 * (guess - 0.5)) / 0.35, 0.3), 1);
}

/**
 * Blends the page's own order with a taste. `scores` stand in the page's order; at strength 0 that order stays, at 100 both weigh
 * alike for a taste that is well known, at 1000 the taste decides. `guess` is the share of new pairs that the taste guesses right.
 * Equal ones keep the page's order.
 */
export function rank(scores: ArrayLike<number>, strength: number, guess: number): Ranked[] {
  const taste = standardised(scores);
  const weight = (strength / 100) * trust(guess);
  const finals = taste.map((value, i) => rankit(i, taste.length) + weight * value);
  return Array.from(taste, (value, index) => ({ index, taste: value })).sort(
    (a, b) => (finals[b.index] ?? 0) - (finals[a.index] ?? 0) || a.index - b.index,
  );
}

/** Expected normal score of the i-th of n, highest first: the page's order on the scale that tastes are on. */
const rankit = (i: number, n: number): number => -probit((i + 0.5) / n);

/** Inverse of the normal distribution function for 0 < p < 1, to 4.5e-4 (Abramowitz and Stegun 26.2.23). */
function probit(p: number): number {
  const tail = Math.min(p, 1 - p);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  return p < 0.5 ? -z : z;
}
