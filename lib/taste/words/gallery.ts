import type { Taste } from '../taste';
import { DIMENSIONS, SCALE } from '../vector';

/** A stored picture as words are learned from it. */
export interface NamedPicture {
  /** `Int8Array` of 64. */
  vector: Int8Array;
  /** Its attributes' bytes; undefined where they were not measured. */
  attributes: Int8Array | undefined;
  /** The words of its caption or prompt, each once. */
  words: readonly string[];
}

/** Pictures with their scores, as contrasts are taken over. */
export interface ScoredGallery<Picture extends Pick<NamedPicture, 'vector'>> {
  pictures: readonly Picture[];
  /** `weights · z`, in the order of the pictures. */
  scores: Float64Array;
  mean: number;
  /** Sum of z over the pictures. */
  sum: Float64Array;
  /** Standard deviation of the scores; 0 where all are alike. */
  deviation: number;
}

/** `weights · z` of one picture: only differences mean something. */
export function scoreOf({ weights }: { weights: ArrayLike<number> }, vector: Int8Array): number {
  let score = 0;
  for (let i = 0; i < DIMENSIONS; i += 1) score += (weights[i] ?? 0) * (vector[i] ?? 0);
  return score / SCALE;
}

/** Scores every picture of a gallery. */
export function scoreGallery<Picture extends Pick<NamedPicture, 'vector'>>(
  taste: Pick<Taste, 'weights'>,
  pictures: readonly Picture[],
): ScoredGallery<Picture> {
  const scores = Float64Array.from(pictures, ({ vector }) => scoreOf(taste, vector));
  let mean = 0;
  for (const score of scores) mean += score / scores.length;
  let square = 0;
  for (const score of scores) square += (score - mean) * (score - mean);
  const sum = new Float64Array(DIMENSIONS);
  for (const { vector } of pictures)
    for (let i = 0; i < DIMENSIONS; i += 1) sum[i] = (sum[i] ?? 0) + (vector[i] ?? 0) / SCALE;
  return { pictures, scores, mean, sum, deviation: scores.length === 0 ? 0 : Math.sqrt(square / scores.length) };
}
