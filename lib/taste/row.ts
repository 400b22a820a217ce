import type { StandingEvent } from '../ratings/fold';
import type { PictureId } from '../ratings/picture';
import { DIMENSIONS, isUsable } from './vector';

export type VectorOf = (id: PictureId) => Int8Array | undefined;

/** Weights, in quarters of a vote. */
export const VOTE_WEIGHT = 4;
export const LIKE_WEIGHT = 8;
export const UNLIKE_WEIGHT = 4;

/** Answer of a vote: 1 the left picture, -1 the right one, 0 a tie. */
export const ANSWERS = { left: 1, right: -1, tie: 0 } as const;

/**
 * How far an event could be learned: with all its pictures; without some neighbours of a like (`partial`); not at all, since a
 * picture has no vector yet (`unlearned`) or one that cannot be used (`unusable`, see `isUsable`), or since a newer
 * version wrote a kind of event that this one does not know (`unknown`).
 */
export type Fit = 'whole' | 'partial' | 'unlearned' | 'unusable' | 'unknown';

/** Writes left - right of a vote, in stored units, into `difference`. */
export function writeVote(
  vote: { left: PictureId; right: PictureId },
  vectorOf: VectorOf,
  difference: Float64Array,
): Exclude<Fit, 'partial' | 'unknown'> {
  const left = vectorOf(vote.left);
  const right = vectorOf(vote.right);
  if (left === undefined || right === undefined) return 'unlearned';
  if (!isUsable(left) || !isUsable(right)) return 'unusable';
  for (let i = 0; i < DIMENSIONS; i += 1) difference[i] = (left[i] ?? 0) - (right[i] ?? 0);
  return 'whole';
}

/**
 * Writes a liked picture minus its context, in stored units, into `difference`. The context is the rounded mean of those
 * neighbours whose vectors are known; without any it is the zero vector, which is the basis' own mean.
 */
export function writeLike(
  like: { picture: PictureId; context: readonly PictureId[] },
  vectorOf: VectorOf,
  difference: Float64Array,
): Fit {
  const picture = vectorOf(like.picture);
  if (picture === undefined) return 'unlearned';
  if (!isUsable(picture)) return 'unusable';
  difference.fill(0);
  let known = 0;
  for (const id of like.context) {
    const neighbour = vectorOf(id);
    if (!isUsable(neighbour)) continue;
    known += 1;
    for (let i = 0; i < DIMENSIONS; i += 1) difference[i] = (difference[i] ?? 0) + (neighbour[i] ?? 0);
  }
  for (let i = 0; i < DIMENSIONS; i += 1) {
    const mean = known === 0 ? 0 : Math.floor((difference[i] ?? 0) / known + 0.5);
    difference[i] = (picture[i] ?? 0) - mean;
  }
  return known === like.context.length ? 'whole' : 'partial';
}

/** The pictures whose vectors an event's rows are made of. */
export function picturesOf(event: StandingEvent): PictureId[] {
  if (event.kind === 'like') return [event.picture, ...event.context];
  if (event.kind === 'unlike') return [event.picture];
  if (event.kind === 'vote') return [event.left, event.right];
  return [];
}

/** Whether an event of this fit taught something. */
export const isLearned = (fit: Fit | undefined): boolean => fit === 'whole' || fit === 'partial';
