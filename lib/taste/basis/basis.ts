import stored from './b1.json';

/**
 * What a preference code must know about the directions that a taste is made of: the letter that names them in the
 * code, their version, and the deviation of each coordinate z over the fitting pictures (48, largest first).
 */
export const basis = {
  letter: 'b',
  version: stored.version,
  deviations: Float64Array.from(stored.deviations),
} as const;
