import { describe, expect, test } from 'vitest';
import { type StandingEvent, standingEvents } from '@/lib/ratings/fold';
import { mulberry32 } from '@/lib/taste/random';
import { readinessOf } from '@/lib/taste/readiness';
import { trackRecord } from '@/lib/taste/track-record';
import { like, logOf, skip, vector, vote } from './log-of';
import { person, randomPictures, randomWeights, score } from './simulated';

const pictures = randomPictures(1000, mulberry32(41));
const gallery = [...pictures.values()];
const weights = randomWeights(mulberry32(42));

/** Votes on fresh pairs only, answered by `prefers` (a margin for the left picture). */
function freshVotes(count: number, prefers: (left: string, right: string) => number): StandingEvent[] {
  return Array.from({ length: count }, (_, i) => {
    const [left, right] = [`p${2 * i}`, `p${2 * i + 1}`];
    return vote(i, left, right, prefers(left, right) > 0 ? 'left' : 'right');
  });
}

const taste = (left: string, right: string): number =>
  score(weights, pictures.get(left)) - score(weights, pictures.get(right));

function coin(): () => number {
  const random = mulberry32(43);
  return () => random() - 0.5;
}

describe('the track record', () => {
  const four = new Map([
    ['a', vector(90)],
    ['b', vector(-90)],
    ['c', vector(80)],
    ['d', vector(-80)],
  ]);

  test('counts hits on pairs of which both pictures are new to votes', () => {
    const record = (events: StandingEvent[]) => trackRecord(logOf(four, events));
    expect(record([])).toEqual({ fresh: 0, hits: 0, rechecks: 0, alike: 0 });
    // Before the first vote there is no opinion: half a hit.
    expect(record([vote(0, 'a', 'b')])).toMatchObject({ fresh: 1, hits: 0.5 });
    expect(record([vote(0, 'a', 'b'), vote(1, 'd', 'c', 'right')])).toMatchObject({ fresh: 2, hits: 1.5 });
    expect(record([vote(0, 'a', 'b'), vote(1, 'd', 'c', 'left')])).toMatchObject({ fresh: 2, hits: 0.5 });
    expect(record([vote(0, 'a', 'b'), vote(1, 'a', 'c')])).toMatchObject({ fresh: 1 });
    expect(record([vote(0, 'a', 'b'), vote(1, 'c', 'd', 'tie')])).toMatchObject({ fresh: 1 });
    expect(record([vote(0, 'a', 'gone'), vote(1, 'a', 'b')])).toMatchObject({ fresh: 0 });
    // Likes and skips do not make a picture old.
    expect(record([like(0, 'a'), skip(1, 'a', 'b'), vote(2, 'a', 'b')])).toMatchObject({ fresh: 1, hits: 1 });
  });

  test('looks back on the last 40 only', () => {
    const votes = freshVotes(100, taste);
    expect(trackRecord(logOf(pictures, votes)).fresh).toBe(40);
  });

  test('compares an answer with that of 30 votes or more before, sides swapped', () => {
    const between = (count: number) => Array.from({ length: count }, (_, i) => vote(i + 1, 'c', 'd'));
    const record = (count: number, last: StandingEvent, first = vote(0, 'a', 'b')) =>
      trackRecord(logOf(four, [first, ...between(count), last]));
    expect(record(29, vote(99, 'b', 'a', 'right'))).toMatchObject({ rechecks: 1, alike: 1 });
    expect(record(29, vote(99, 'b', 'a', 'left'))).toMatchObject({ rechecks: 1, alike: 0 });
    expect(record(29, vote(99, 'b', 'a', 'tie'))).toMatchObject({ rechecks: 1, alike: 0.5 });
    expect(record(29, vote(99, 'b', 'a', 'tie'), vote(0, 'a', 'b', 'tie'))).toMatchObject({ rechecks: 1, alike: 1 });
    expect(record(28, vote(99, 'b', 'a', 'right')).rechecks).toBe(0);
    expect(record(29, vote(99, 'a', 'b')).rechecks).toBe(0);
    expect(record(29, skip(99, 'b', 'a')).rechecks).toBe(0);
  });
});

describe('readiness', () => {
  test('of nothing is a coin toss, also without a gallery', () => {
    for (const seen of [[], [new Int8Array(3)], gallery]) {
      expect(readinessOf(logOf(pictures), seen, 1)).toMatchObject({
        state: 'learning',
        guess: 0.5,
        consistency: 0.82,
        progress: 0,
        learned: 0,
      });
    }
  });

  test('is the same for the same seed, and hardly another for another', () => {
    const log = logOf(pictures, freshVotes(60, taste));
    expect(readinessOf(log, gallery, 1)).toEqual(readinessOf(log, gallery, 1));
    expect(readinessOf(log, gallery, 2).guess).toBeCloseTo(readinessOf(log, gallery, 1).guess, 1);
  });

  test('goes from learning to usable to ready for a person with a taste', () => {
    const states = [20, 80, 400].map((count) => readinessOf(logOf(pictures, freshVotes(count, taste)), gallery, 1));
    expect(states.map(({ state }) => state)).toEqual(['learning', 'usable', 'ready']);
    const last = states[2];
    expect(last?.guess).toBeGreaterThan(0.7);
    expect(last?.progress).toBeGreaterThan(0.6);
    for (const { low, guess, high, progress } of states) {
      expect(low).toBeLessThan(guess);
      expect(high).toBeGreaterThan(guess);
      expect(high).toBeLessThanOrEqual(1);
      expect(progress).toBeGreaterThanOrEqual(0);
      expect(progress).toBeLessThanOrEqual(1);
    }
  });

  test('says so when a person’s choices cannot be told', () => {
    const readiness = readinessOf(logOf(pictures, freshVotes(300, coin())), gallery, 1);
    expect(readiness.state).toBe('unpredictable');
    expect(readiness.low).toBeLessThanOrEqual(0.5);
  });

  test('its guess is near what a person then chooses', () => {
    const { log, pictures } = person(44, 300, 900);
    const readiness = readinessOf(logOf(pictures, standingEvents(log)), [...pictures.values()], 1);
    expect(readiness.guess).toBeGreaterThan(0.65);
    expect(readiness.guess).toBeLessThan(0.92);
  });
});
