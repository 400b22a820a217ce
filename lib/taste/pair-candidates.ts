import type { PictureId } from '../ratings/picture';
import type { PairHistory } from './pair-history';
import { below, type Random } from './random';
import { differenceOf } from './taste';

/** A picture that can be voted on. */
export interface PoolPicture {
  id: PictureId;
  vector: Int8Array;
  /** The page on which it was seen. */
  page: string;
}

/** Two pictures that were never shown together, and their difference in units of z. */
export interface Candidate {
  first: PoolPicture;
  second: PoolPicture;
  difference: Float64Array;
  /** |difference|². */
  distance: number;
}

const CANDIDATES = 300;
const TRIES = 3000;

/**
 * Up to 300 random pairs that were not shown yet. Both pictures of a pair come from one group (the whole pool, or one page
 * each). Two pictures of the same vector are never a pair. Where there are few pairs, all are gone through, so that none is missed.
 */
export function candidatesOf(
  groups: readonly (readonly PoolPicture[])[],
  history: PairHistory,
  random: Random,
): Candidate[] {
  const pairs = groups.reduce((sum, { length }) => sum + (length * (length - 1)) / 2, 0);
  const drawn = pairs <= TRIES ? shuffled(groups.flatMap(allPairs), random) : randomPairs(groups, random);
  const candidates: Candidate[] = [];
  for (const [first, second] of drawn) {
    if (candidates.length === CANDIDATES) break;
    if (history.last(first.id, second.id)) continue;
    const difference = differenceOf(first.vector, second.vector);
    const distance = difference.reduce((sum, value) => sum + value * value, 0);
    if (distance > 0) candidates.push({ first, second, difference, distance });
  }
  return candidates;
}

/** The pictures by the page on which they were seen. */
export function byPage(pictures: readonly PoolPicture[]): PoolPicture[][] {
  const pages = new Map<string, PoolPicture[]>();
  for (const picture of pictures) {
    const page = pages.get(picture.page);
    if (page) page.push(picture);
    else pages.set(picture.page, [picture]);
  }
  return [...pages.values()];
}

/** Without the near-duplicates: those closer together than four fifths of the candidates. */
export function withoutNearDuplicates(candidates: readonly Candidate[]): Candidate[] {
  const distances = candidates.map(({ distance }) => distance).sort((a, b) => a - b);
  const least = distances[Math.floor(distances.length / 5)] ?? 0;
  return candidates.filter(({ distance }) => distance >= least);
}

type PicturePair = readonly [PoolPicture, PoolPicture];

function allPairs(pictures: readonly PoolPicture[]): PicturePair[] {
  return pictures.flatMap((first, at) => pictures.slice(at + 1).map((second): PicturePair => [first, second]));
}

function* randomPairs(groups: readonly (readonly PoolPicture[])[], random: Random): Generator<PicturePair> {
  const places = groups.flatMap((group) =>
    group.length > 1 ? group.map((picture, at) => ({ picture, at, group })) : [],
  );
  const seen = new Map<PoolPicture, Set<PoolPicture>>();
  for (let i = 0; i < TRIES; i += 1) {
    const place = places[below(places.length, random)];
    const other = place?.group[(place.at + 1 + below(place.group.length - 1, random)) % place.group.length];
    if (!place || !other || seen.get(place.picture)?.has(other) || seen.get(other)?.has(place.picture)) continue;
    seen.set(place.picture, (seen.get(place.picture) ?? new Set()).add(other));
    yield [place.picture, other];
  }
}

/** Fisher and Yates. */
function shuffled(pairs: PicturePair[], random: Random): PicturePair[] {
  const mixed: PicturePair[] = [];
  for (const pair of pairs) {
    const place = below(mixed.length + 1, random);
    const moved = mixed[place];
    if (moved) mixed.push(moved);
    mixed[place] = pair;
  }
  return mixed;
}
