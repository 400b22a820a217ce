/** Standardised features are cut off here, so that one freak number cannot carry a picture away. */
const CLIP = 6;

/** Features as deviations from the fitting pictures' means, within -6 to 6; a scale of 0 leaves a feature out. */
export function standardise(features: Float64Array, means: ArrayLike<number>, scales: ArrayLike<number>): Float64Array {
  return features.map((value, j) => Math.min(Math.max((value - (means[j] ?? 0)) * (scales[j] ?? 0), -CLIP), CLIP));
}
