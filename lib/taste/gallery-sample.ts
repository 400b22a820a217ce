import { below, type Random } from './random';
import { rowStart } from './solve';
import { differenceOf } from './taste';
import { DIMENSIONS } from './vector';

/** What pairs of a gallery are like. */
export interface GallerySample {
  /** Differences of random pairs, in units of z. */
  differences: Float64Array[];
  /** Mean of d dᵀ over them: lower triangle. Zero where there are no two pictures. */
  spread: Float64Array;
}

/** Differences of `count` random pairs of a gallery; none where it has fewer than two pictures. */
export function sampleGallery(vectors: readonly Int8Array[], count: number, random: Random): GallerySample {
  const differences: Float64Array[] = [];
  for (let i = 0; i < count && vectors.length > 1; i += 1) {
    const first = below(vectors.length, random);
    const second = (first + 1 + below(vectors.length - 1, random)) % vectors.length;
    const a = vectors[first];
    const b = vectors[second];
    if (a && b) differences.push(differenceOf(a, b));
  }
  return { differences, spread: meanSquare(differences) };
}

function meanSquare(differences: readonly Float64Array[]): Float64Array {
  const mean = new Float64Array(rowStart(DIMENSIONS));
  for (const difference of differences) {
    let at = 0;
    for (let i = 0; i < DIMENSIONS; i += 1) {
      const share = (difference[i] ?? 0) / differences.length;
      for (let j = 0; j <= i; j += 1) {
        mean[at] = (mean[at] ?? 0) + share * (difference[j] ?? 0);
        at += 1;
      }
    }
  }
  return mean;
}
