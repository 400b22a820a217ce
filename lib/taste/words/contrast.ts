import { inverseForm } from '../solve';
import type { Taste } from '../taste';
import { DIMENSIONS, SCALE } from '../vector';
import type { NamedPicture, ScoredGallery } from './gallery';

/** Fewest pictures on either side of a contrast. */
export const SIDE_AT_LEAST = 8;

/** How much a taste likes something that pictures have more or less of. */
export interface Contrast {
  /** Difference of the scores of pictures that have it and of those that have it not, in standard deviations of all scores. */
  effect: number;
  /** Standard error of that: the taste's own uncertainty, and the chance of which pictures were seen. */
  error: number;
  /** Pictures above the mean, and below: those with a word, and those without it. */
  more: number;
  less: number;
}

/**
 * Contrast of a taste along the numbers of pictures (one each, any unit): the covariance of z with them, over the stored pictures
 * rather than a shipped table, since a gallery's own mix decides which colours go with which textures. `spread` says how many
 * deviations lie between having and not having it: 2 for an attribute (from one below the mean to one above). Undefined with
 * fewer than 8 pictures on either side, or where all are alike.
 */
export function contrastAlong<Picture extends Pick<NamedPicture, 'vector'>>(
  taste: Pick<Taste, 'factor'>,
  { pictures, scores, mean, sum, deviation }: ScoredGallery<Picture>,
  numbers: Float64Array,
  spread: number | 'presence',
): Contrast | undefined {
  const count = pictures.length;
  let centre = 0;
  for (const number of numbers) centre += number / count;
  let square = 0;
  let more = 0;
  for (const number of numbers) {
    square += (number - centre) * (number - centre);
    if (number > centre) more += 1;
  }
  const less = count - more;
  if (more < SIDE_AT_LEAST || less < SIDE_AT_LEAST || !(square > 0) || !(deviation > 0)) return undefined;
  const sd = Math.sqrt(square / count);
  // A word's numbers are 0 and 1: from one to the other it is 1 / sd deviations.
  const steps = spread === 'presence' ? 1 / sd : spread;
  const direction = sum.map((value) => -centre * value);
  let product = 0;
  pictures.forEach(({ vector }, n) => {
    const number = numbers[n] ?? 0;
    if (number === 0) return;
    for (let i = 0; i < DIMENSIONS; i += 1) direction[i] = (direction[i] ?? 0) + number * ((vector[i] ?? 0) / SCALE);
    product += number * ((scores[n] ?? 0) - mean);
  });
  const correlation = product / (sd * deviation * count);
  const unsure = inverseForm(taste.factor, direction) / (sd * deviation * count) ** 2;
  const sampled = (1 - correlation * correlation) / count;
  return { effect: steps * correlation, error: steps * Math.sqrt(unsure + sampled), more, less };
}

/** Least |effect / error| that counts, by how many contrasts are tried: with all of them nothing, less than one would pass by chance. */
const THRESHOLDS = [
  [20, 2],
  [75, 2.5],
  [350, 3],
  [2000, 3.5],
] as const;

/** Whether a contrast is told from chance, where so many were tried. */
export function isTold({ effect, error }: Contrast, tried: number): boolean {
  const threshold = THRESHOLDS.find(([most]) => tried <= most)?.[1] ?? 4;
  return Math.abs(effect) > threshold * error;
}
