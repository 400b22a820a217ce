import stored from './basis.json';

/**
 * What a preference code must know about the directions that a taste is made of: the letter that names them in the
 * code, their version, and the deviation of each coordinate z over the fitting pictures (64, in units of z).
 */
export const basis = {
  letter: stored.letter,
  version: stored.version,
  deviations: Float64Array.from(stored.deviations),
} as const;
