import { type GallerySample, sampleGallery } from './gallery-sample';
import { effectiveEvents } from './learner';
import { mulberry32 } from './random';
import { factorise } from './solve';
import { chance, margin, type Taste, variance } from './taste';
import type { TasteLog } from './taste-log';
import { trackRecord } from './track-record';
import { DIMENSIONS, isUsable } from './vector';

/** How well the taste is known, said honestly (all shares are 0 to 1). */
export interface Readiness {
  state: 'learning' | 'usable' | 'ready' | 'unpredictable';
  /** Share of new pairs on which the next choice is guessed right, with its interval (about 95 %). */
  guess: number;
  low: number;
  high: number;
  /** How often the person agrees with themself, as far as known. */
  consistency: number;
  /** (guess - 0.5) / (consistency - 0.5), 0 to 1. */
  progress: number;
  /** Learned events. */
  learned: number;
}

const PAIRS = 500;
/** How many votes the expected share of right guesses weighs beside the counted hits. */
const PRIOR_VOTES = 16;
/** How often people answer a pair alike when asked again, and how many re-checks that weighs. */
const USUAL_CONSISTENCY = 0.82;
const PRIOR_RECHECKS = 10;
/** The taste is ready once this many more votes would gain less than this share. */
const MORE_VOTES = 25;
const SMALL_GAIN = 0.005;

/** How well the taste of a log is known. `gallery`: vectors of pictures that were seen; `seed` draws 500 pairs of them. Without two pictures it rests on the votes alone. */
export function readinessOf(log: TasteLog, gallery: readonly Int8Array[], seed: number): Readiness {
  const taste = log.taste();
  const { learned } = log.counts();
  const sample = sampleGallery(gallery.filter(isUsable), PAIRS, mulberry32(seed));
  const expected = expectedHits(taste, sample);
  const { fresh, hits, rechecks, alike } = trackRecord(log);
  const guess = (hits + PRIOR_VOTES * expected) / (fresh + PRIOR_VOTES);
  const reach = 1.96 * Math.sqrt((guess * (1 - guess)) / (fresh + PRIOR_VOTES));
  const low = clamp(guess - reach);
  const consistency = (alike + PRIOR_RECHECKS * USUAL_CONSISTENCY) / (rechecks + PRIOR_RECHECKS);
  return {
    state: stateOf(learned, low, () => expectedHits(withMoreVotes(taste, sample), sample) - expected),
    guess,
    low,
    high: clamp(guess + reach),
    consistency,
    progress: consistency > 0.5 ? clamp((guess - 0.5) / (consistency - 0.5)) : 0,
    learned,
  };
}

function stateOf(learned: number, low: number, gain: () => number): Readiness['state'] {
  if (learned < 30) return 'learning';
  if (learned >= 150 && low <= 0.5) return 'unpredictable';
  if (effectiveEvents(learned) >= 100 && gain() < SMALL_GAIN) return 'ready';
  return low > 0.53 || learned >= 60 ? 'usable' : 'learning';
}

/** The share of pairs that the taste expects to guess right; 0.5 where there are none. */
function expectedHits(taste: Taste, { differences }: GallerySample): number {
  if (differences.length === 0) return 0.5;
  let sum = 0;
  for (const difference of differences) {
    const first = chance(margin(taste, difference), variance(taste, difference));
    sum += first < 0.5 ? 1 - first : first;
  }
  return sum / differences.length;
}

/** The same weights, as sure of themselves as after 25 more votes on pairs of this gallery. */
function withMoreVotes(taste: Taste, { spread }: GallerySample): Taste {
  const precision = taste.precision.map((value, at) => value + MORE_VOTES * (spread[at] ?? 0));
  return { ...taste, precision, factor: factorise(precision, DIMENSIONS) };
}

function clamp(share: number): number {
  if (share < 0) return 0;
  return share > 1 ? 1 : share;
}
