/** Numbers in a picture's vector, and in a taste. */
export const DIMENSIONS = 64;

/** A stored vector holds `floor(96 z + 0.5)` for each coordinate z; over galleries E|z|² is about 1. */
export const SCALE = 96;

/** What the learner must know of the versioned basis that the vectors were made with. */
export interface Basis {
  /** One letter, also the format letter of its codes. */
  letter: string;
  /** Standard deviation of each of the 64 coordinates over a mixed gallery, in units of z; all greater than 0. */
  deviations: ArrayLike<number>;
}

/** Whether something can be learned from this vector: an `Int8Array` of 64 that is not all zero. Never throws. */
export function isUsable(vector: unknown): vector is Int8Array {
  if (!(vector instanceof Int8Array) || vector.length !== DIMENSIONS) return false;
  for (let i = 0; i < DIMENSIONS; i += 1) if (vector[i] !== 0) return true;
  return false;
}

/** Refuses a basis that no code can be made with: throws a `RangeError`. */
export function checkBasis(basis: Basis): void {
  if (!/^[a-hjkmnp-tv-z]$/.test(basis.letter))
    throw new RangeError(`A basis cannot have the letter “${basis.letter}”.`);
  if (basis.deviations.length !== DIMENSIONS) throw new RangeError(`A basis needs ${DIMENSIONS} deviations.`);
  for (let i = 0; i < DIMENSIONS; i += 1) {
    const deviation = basis.deviations[i] ?? 0;
    if (!(deviation > 0) || !Number.isFinite(deviation)) throw new RangeError(`Deviation ${i} must be above 0.`);
  }
}
