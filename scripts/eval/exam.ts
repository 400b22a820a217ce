import { MAX_CONTEXT } from '../../lib/ratings/event';
import type { PictureId } from '../../lib/ratings/picture';
import type { Random } from '../../lib/taste/random';
import { below } from '../../lib/taste/random';

export type Outcome = 'left' | 'right' | 'tie' | 'skip';

export interface Vote {
  left: PictureId;
  right: PictureId;
  outcome: Exclude<Outcome, 'skip'>;
}

export interface Like {
  picture: PictureId;
  /** The unliked neighbours, nearest first. */
  context: PictureId[];
}

/** What a taste may be learned from, and what it is then asked. No picture is in both. */
export interface Exam {
  likes: Like[];
  /** As many as there are, in the order in which they were given. */
  votes: Vote[];
  /** How the person answers any pair of `pool`; absent where the pairs were fixed. */
  answer?: (left: PictureId, right: PictureId) => Outcome;
  /** Pictures to choose pairs from, for `answer`. */
  pool: PictureId[];
  questions: Question[];
}

/** A pair with its right answer. */
export interface Question {
  better: PictureId;
  worse: PictureId;
}

/** A person, or a simulated one: the accuracy is the mean over the exams. */
export interface Person {
  exams: Exam[];
  /** How much all others like a picture; absent where nobody can know. */
  crowd?: (id: PictureId) => number;
}

/** Up to `count` different random pairs that are not skipped, on random sides. */
export function randomVotes(
  pool: readonly PictureId[],
  count: number,
  answer: (left: PictureId, right: PictureId) => Outcome,
  random: Random,
): Vote[] {
  const seen = new Set<string>();
  const votes: Vote[] = [];
  const all = (pool.length * (pool.length - 1)) / 2;
  while (votes.length < count && seen.size < all) {
    const left = pool[below(pool.length, random)] ?? '';
    const right = pool[below(pool.length, random)] ?? '';
    const pair = left < right ? `${left} ${right}` : `${right} ${left}`;
    if (left === right || seen.has(pair)) continue;
    seen.add(pair);
    const outcome = answer(left, right);
    if (outcome !== 'skip') votes.push({ left, right, outcome });
  }
  return votes;
}

/** The likes of a page that shows `shown` in this order, each against its nearest unliked neighbours. */
export function likesOn(shown: readonly PictureId[], isLiked: (id: PictureId) => boolean): Like[] {
  const liked = new Set(shown.filter(isLiked));
  return shown.flatMap((picture, place) => {
    if (!liked.has(picture)) return [];
    const context = shown
      .map((id, at) => ({ id, distance: Math.abs(at - place) }))
      .filter(({ id }) => !liked.has(id))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MAX_CONTEXT)
      .map(({ id }) => id);
    return [{ picture, context }];
  });
}

/** Fisher and Yates. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = below(at + 1, random);
    const [a, b] = [mixed[at], mixed[other]];
    if (a === undefined || b === undefined) continue;
    mixed[at] = b;
    mixed[other] = a;
  }
  return mixed;
}
