import type { PictureId } from '../ratings/picture';
import { sampleGallery } from './gallery-sample';
import { byPage, type Candidate, candidatesOf, type PoolPicture, withoutNearDuplicates } from './pair-candidates';
import { type PairHistory, RECHECK_DISTANCE } from './pair-history';
import { below, mulberry32, type Random } from './random';
import { form, solve } from './solve';
import { margin, type Taste } from './taste';
import type { TasteLog } from './taste-log';
import { isUsable } from './vector';

/** What the choice of the next pair rests on. */
export interface PairQuestion {
  /** Pictures that were seen and have a vector. */
  pool: readonly PoolPicture[];
  /** The taste so far, and the pairs that were shown. */
  log: TasteLog;
  /** 32 bits; another seed gives another pair and other sides. */
  seed: number;
}

export interface PairChoice {
  left: PictureId;
  right: PictureId;
}

/** New pictures teach more than clever pairs, so each stands in at most this many votes. */
const USES = 2;
const DIVERSE_VOTES = 10;
const FRESH_EVERY = 10;
const RECHECK_EVERY = 25;
/** Pairs of the pool that show how its pictures differ. */
const SPREAD_PAIRS = 300;

/**
 * The next pair to vote on; null where the pool has no pair left that was not shown.
 * Every 25th vote asks an old pair again with its sides swapped, every 10th a random pair of pictures that were never voted on;
 * the first 10 are far apart, all others are where an answer tells most. Half of the votes stay within a page, on a random side each.
 * A picture stands in at most two votes. Only where that leaves no pair at all may it stand in three, then in four, and so on, so
 * that a person with few pictures is not stuck.
 */
export function nextPair({ pool, log, seed }: PairQuestion): PairChoice | null {
  const random = mulberry32(seed);
  const history = log.history();
  const taste = log.taste();
  const pictures = [...new Map(pool.map((picture) => [picture.id, picture])).values()]
    .filter(({ vector }) => isUsable(vector))
    .map((picture) => ({ picture, uses: history.uses(picture.id) }));
  for (let limit = USES; ; limit += 1) {
    const open = pictures.filter(({ uses }) => uses < limit);
    const unused = open.filter(({ uses }) => uses === 0).map(({ picture }) => picture);
    const choice = choose({ open: open.map(({ picture }) => picture), unused, history, taste, random });
    if (choice || open.length === pictures.length) return choice;
  }
}

interface Situation {
  open: PoolPicture[];
  unused: PoolPicture[];
  history: PairHistory;
  taste: Taste;
  random: Random;
}

function choose(situation: Situation): PairChoice | null {
  const { open, unused, history, taste, random } = situation;
  const number = history.votes + 1;
  if (number % RECHECK_EVERY === 0) {
    const again = recheck(open, history, random);
    if (again) return again;
  }
  if (number % FRESH_EVERY === 0) {
    const [fresh] = candidatesOf([unused], history, random);
    if (fresh) return onSides(fresh, random);
  }
  const candidates = withoutNearDuplicates(drawn(open, history, random));
  const score = number <= DIVERSE_VOTES ? (candidate: Candidate) => candidate.distance : worth(open, taste, random);
  // Among the first, a few at random, so that not only the oddest pictures of a pool come up.
  const best = highest(number <= DIVERSE_VOTES ? candidates.slice(0, 8) : candidates, score);
  return best ? onSides(best, random) : null;
}

/** Pairs within a page for every other vote, as far as there are any. */
function drawn(open: PoolPicture[], history: PairHistory, random: Random): Candidate[] {
  const near = random() < 0.5 ? candidatesOf(byPage(open), history, random) : [];
  return near.length > 0 ? near : candidatesOf([open], history, random);
}

/** How much an answer would tell: the fall of the summed variance over the pool's pairs (A-optimal), more for close calls. */
function worth(open: PoolPicture[], taste: Taste, random: Random): (candidate: Candidate) => number {
  const vectors = open.map(({ vector }) => vector);
  const { spread } = sampleGallery(vectors, SPREAD_PAIRS, random);
  return ({ difference }) => {
    const reach = solve(taste.factor, difference);
    let variance = 0;
    for (let i = 0; i < difference.length; i += 1) variance += (reach[i] ?? 0) * (difference[i] ?? 0);
    const lead = margin(taste, difference);
    const close = 1 - lead * lead;
    return (form(spread, reach) / (1 + variance)) * (close > 0.05 ? close : 0.05);
  };
}

/** A pair that was voted on once, long enough ago, with its sides swapped. */
function recheck(open: PoolPicture[], history: PairHistory, random: Random): PairChoice | null {
  const ids = new Set(open.map(({ id }) => id));
  const old = history.showings.filter(
    ({ left, right, outcome, votesBefore, place, before }) =>
      outcome !== 'skip' &&
      history.votes - votesBefore >= RECHECK_DISTANCE &&
      ids.has(left) &&
      ids.has(right) &&
      !before &&
      history.last(left, right)?.place === place,
  );
  const chosen = old[below(old.length, random)];
  return chosen ? { left: chosen.right, right: chosen.left } : null;
}

function onSides({ first, second }: Candidate, random: Random): PairChoice {
  return random() < 0.5 ? { left: first.id, right: second.id } : { left: second.id, right: first.id };
}

function highest<Item>(items: readonly Item[], score: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = score(item);
    if (value > bestScore) {
      best = item;
      bestScore = value;
    }
  }
  return best;
}
