import type { RatingEvent } from '@/lib/ratings/event';
import { FIRST_PROFILE } from '@/lib/ratings/event';
import { mulberry32, type Random } from '@/lib/taste/random';
import { type Basis, DIMENSIONS, SCALE } from '@/lib/taste/vector';

/** A basis whose coordinates matter less and less; the squares of its deviations sum to 1, so that E|z|² = 1. */
export const basis: Basis = { letter: 'c', deviations: falling() };

function falling(): number[] {
  const raw = Array.from({ length: DIMENSIONS }, (_, i) => 1 / (4 + i));
  const length = Math.sqrt(raw.reduce((sum, value) => sum + value * value, 0));
  return raw.map((value) => value / length);
}

/** Nearly normal: twelve uniform numbers, since logarithms differ between engines. */
export function gaussian(random: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i += 1) sum += random();
  return sum;
}

/** A picture's stored vector. */
export function randomVector(random: Random): Int8Array {
  return Int8Array.from({ length: DIMENSIONS }, (_, i) => {
    const value = Math.floor(SCALE * gaussian(random) * (basis.deviations[i] ?? 0) + 0.5);
    return value > 127 ? 127 : value < -127 ? -127 : value;
  });
}

/** Simulated pictures, `p0` and up. */
export function randomPictures(count: number, random: Random): Map<string, Int8Array> {
  return new Map(Array.from({ length: count }, (_, i) => [`p${i}`, randomVector(random)]));
}

/** What a simulated person likes, as 64 weights. */
export const randomWeights = (random: Random): number[] =>
  Array.from({ length: DIMENSIONS }, () => gaussian(random) * 4);

/** How much such a person likes a picture. */
export function score(weights: readonly number[], vector: Int8Array | undefined): number {
  return weights.reduce((sum, weight, i) => sum + (weight * (vector?.[i] ?? 0)) / SCALE, 0);
}

let made = 0;

/** What every stored event carries; ids are UUIDs that count up. */
export function head(sequence: number, time = sequence) {
  made += 1;
  const id = `00000000-0000-4000-8000-${made.toString(16).padStart(12, '0')}`;
  return { id, time, device: 'd', sequence, profile: FIRST_PROFILE, site: 'test' };
}

/** A person's log: likes of the best of seven, votes with some noise, a few skips and unlikes. */
export function randomLog(
  count: number,
  pictures: ReadonlyMap<string, Int8Array>,
  weights: readonly number[],
  random: Random,
  contextSize = 6,
): RatingEvent[] {
  const ids = [...pictures.keys()];
  const any = (): string => ids[Math.floor(random() * ids.length)] ?? '';
  const value = (id: string): number => score(weights, pictures.get(id)) + 0.5 * gaussian(random);
  const liked: string[] = [];
  return Array.from({ length: count }, (_, i): RatingEvent => {
    const dice = random();
    const [left, right] = [any(), any()];
    if (dice < 0.25) {
      const seen = Array.from({ length: contextSize + 1 }, any);
      const picture = best(seen, value);
      liked.push(picture);
      return { ...head(i), kind: 'like', picture, context: seen.filter((id) => id !== picture) };
    }
    if (dice < 0.28) return { ...head(i), kind: 'unlike', picture: liked[Math.floor(random() * liked.length)] ?? left };
    if (dice < 0.33) return { ...head(i), kind: 'skip', left, right };
    const lead = value(left) - value(right);
    return { ...head(i), kind: 'vote', left, right, outcome: lead > 0.1 ? 'left' : lead < -0.1 ? 'right' : 'tie' };
  });
}

function best(ids: readonly string[], value: (id: string) => number): string {
  const values = ids.map(value);
  const highest = values.reduce((a, b) => (a > b ? a : b));
  return ids[values.indexOf(highest)] ?? '';
}

/** Everything that a test of a person needs, from one seed. */
export function person(seed: number, events = 300, pictureCount = 200) {
  const random = mulberry32(seed);
  const pictures = randomPictures(pictureCount, random);
  const weights = randomWeights(random);
  return { pictures, weights, log: randomLog(events, pictures, weights, random) };
}
