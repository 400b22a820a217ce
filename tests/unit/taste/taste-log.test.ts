import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RatingEvent } from '@/lib/ratings/event';
import { type StandingEvent, standingEvents } from '@/lib/ratings/fold';
import { decode } from '@/lib/taste/code/code';
import { mulberry32 } from '@/lib/taste/random';
import { differenceOf, margin, type Taste } from '@/lib/taste/taste';
import { TasteLog } from '@/lib/taste/taste-log';
import { trackRecord } from '@/lib/taste/track-record';
import { like, logOf, skip, unlike, type Vectors, vector, vote } from './log-of';
import { basis, head, person, randomVector, score } from './simulated';

/** All that a log says, so that two can be compared. */
const stateOf = (log: TasteLog) => ({
  hash: log.stateHash(),
  counts: log.counts(),
  issued: log.issued(),
  draft: log.draft(),
  weights: log.taste().weights,
  votes: log.history().votes,
  record: trackRecord(log),
});

const three: Vectors = new Map([
  ['a', vector(96)],
  ['b', vector(0, 96)],
  ['c', vector(0, 0, 95)],
]);

describe('what an event teaches', () => {
  test('a vote: the difference, for the winner', () => {
    expect(logOf(three, [vote(0, 'a', 'b', 'right')]).taste().weights[0]).toBeCloseTo(-1 / 10, 14);
    expect(logOf(three, [vote(0, 'a', 'b', 'right')]).taste().weights).toEqual(
      logOf(three, [vote(0, 'b', 'a')]).taste().weights,
    );
  });

  test('a tie: nothing by itself, but less certainty about the rest', () => {
    expect(logOf(three, [vote(0, 'a', 'b', 'tie')]).draft()).toBeNull();
    const before = logOf(three, [vote(0, 'a', 'c')]).taste().weights[0] ?? 0;
    expect(logOf(three, [vote(0, 'a', 'c'), vote(1, 'a', 'b', 'tie')]).taste().weights[0]).toBeLessThan(before);
  });

  test('a like: the picture minus the rounded mean of its known neighbours, twice the weight of a vote', () => {
    // Mean of (0, 96, 0) and (0, 0, 95) is (0, 48, 47.5), rounded (0, 48, 48); z = (1, -.5, -.5), |z|² = 1.5.
    const weights = logOf(three, [like(0, 'a', ['b', 'unknown', 'c'])]).taste().weights;
    expect(weights[0]).toBeCloseTo(2 / (8 + 2 * 1.5), 14);
    expect(weights[1]).toBeCloseTo(-1 / (8 + 2 * 1.5), 14);
    expect(weights[2]).toBeCloseTo(weights[1] ?? Number.NaN, 14);
  });

  test('a like without neighbours: the picture itself', () => {
    expect(logOf(three, [like(0, 'a')]).taste().weights[0]).toBeCloseTo(2 / 10, 14);
  });

  test('an unlike: takes the like away and adds the opposite at half its weight', () => {
    const log = logOf(three, [like(0, 'a', ['b']), unlike(1, 'a')]);
    expect(log.taste().weights[0]).toBeCloseTo(-1 / 10, 14);
    expect(log.taste().weights[1]).toBeCloseTo(1 / 10, 14);
    expect(log.counts().learned).toBe(2);
  });

  test('an unlike of what was never liked: only the opposite', () => {
    expect(logOf(three, [unlike(0, 'a')]).taste().weights[0]).toBeCloseTo(-1 / 9, 14);
  });

  test('an unlike long after its like takes away what is left of it', () => {
    const between = Array.from({ length: 100 }, (_, i) => vote(i + 1, 'b', 'c'));
    const late = logOf(three, [like(0, 'a'), ...between, unlike(101, 'a')]);
    const never = logOf(three, [vote(0, 'b', 'b'), ...between, unlike(101, 'a')]);
    late.taste().weights.forEach((weight, i) => {
      expect(weight).toBeCloseTo(never.taste().weights[i] ?? Number.NaN, 12);
    });
  });

  test('a second like of what is liked, and a skip: nothing', () => {
    const once = logOf(three, [like(0, 'a')]);
    const twice = logOf(three, [like(0, 'a'), like(1, 'a', ['b']), skip(2, 'a', 'b')]);
    expect(twice.stateHash()).toBe(once.stateHash());
    expect(twice.counts()).toEqual({ learned: 1, unlearned: 0, unusable: 0, unknown: 0 });
    expect(logOf(three, [like(0, 'a'), unlike(1, 'a'), like(2, 'a')]).counts().learned).toBe(3);
  });

  test('an event without its vector: nothing, until the vector comes', () => {
    const vectors = new Map(three);
    vectors.delete('a');
    const log = logOf(vectors, [vote(0, 'a', 'b'), like(1, 'a'), unlike(2, 'a'), like(3, 'c', ['a'])]);
    expect(log.counts()).toEqual({ learned: 1, unlearned: 3, unusable: 0, unknown: 0 });
    vectors.set('a', vector(96));
    log.revise(new Set(['a']));
    expect(log.counts()).toEqual({ learned: 4, unlearned: 0, unusable: 0, unknown: 0 });
    expect(stateOf(log)).toEqual(
      stateOf(
        logOf(
          vectors,
          log.entries.map((entry) => entry.event),
        ),
      ),
    );
  });

  test('a like whose neighbour gets its vector later: the same as if it had been there', () => {
    const vectors = new Map(three);
    vectors.delete('b');
    const likes = [like(0, 'a', ['b', 'c'])];
    const log = logOf(vectors, likes);
    expect(log.counts().learned).toBe(1);
    vectors.set('b', vector(0, 96));
    log.revise(new Set(['b']));
    expect(log.stateHash()).toBe(logOf(three, likes).stateHash());
  });

  test('a vector that cannot be used: nothing, and it is counted', () => {
    const odd: [string, unknown][] = [
      ['short', new Int8Array(48)],
      ['zero', new Int8Array(64)],
      ['floats', new Float64Array(64).fill(Number.NaN)],
      ['array', [1, 2, 3]],
      ['null', null],
    ];
    const vectors = new Map([...three, ...odd]) as Map<string, Int8Array>;
    const events = odd.flatMap(([id], i) => [vote(3 * i, id, 'a'), like(3 * i + 1, id), unlike(3 * i + 2, id)]);
    const log = logOf(vectors, [
      ...events,
      like(
        99,
        'a',
        odd.map(([id]) => id),
      ),
    ]);
    expect(log.counts()).toEqual({ learned: 1, unlearned: 0, unusable: 15, unknown: 0 });
    expect(log.taste().weights).toEqual(logOf(three, [like(0, 'a')]).taste().weights);
  });

  test('an event of a kind that a newer version made: nothing, and it is counted', () => {
    const known = [vote(0, 'a', 'b'), like(2, 'c')];
    const newer = { ...head(1), kind: 'praise', picture: 'a', left: 'a', right: 'c' } as unknown as StandingEvent;
    const log = logOf(three, [...known, newer]);
    expect(log.counts()).toEqual({ learned: 2, unlearned: 0, unusable: 0, unknown: 1 });
    expect(log.taste().weights).toEqual(logOf(three, known).taste().weights);
    expect(log.history().votes).toBe(1);
  });
});

test('a basis that no code can be made with is refused', () => {
  for (const bad of [
    { letter: 'B', deviations: basis.deviations },
    { letter: 'o', deviations: basis.deviations },
    { letter: 'c', deviations: [1] },
    { letter: 'c', deviations: new Array(64).fill(0) },
    { letter: 'c', deviations: new Array(64).fill(Number.NaN) },
  ]) {
    expect(() => new TasteLog(() => undefined, bad)).toThrow(RangeError);
  }
});

/** What can happen to a log; numbers choose the event or picture. */
const changes = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('next' as const) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('late' as const), at: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('remove' as const), at: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('vector' as const), at: fc.nat() }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('read' as const) }) },
  ),
  { minLength: 1, maxLength: 60 },
);

describe('any changes come to what a replay from scratch comes to, bit for bit', () => {
  // Few pictures, so that likes, unlikes and repeats meet.
  const { log, pictures } = person(11, 700, 60);
  const all = standingEvents(log);

  test('inserts, removals and vectors that come later', () => {
    fc.assert(
      fc.property(changes, fc.integer({ min: 0, max: 600 }), (steps, start) => {
        const vectors = new Map([...pictures].filter((_, i) => i % 3 !== 0));
        const missing = [...pictures.keys()].filter((id) => !vectors.has(id));
        const present = all.slice(0, start).filter((_, i) => i % 5 !== 0);
        const absent = all.slice(0, start).filter((_, i) => i % 5 === 0);
        const incremental = logOf(vectors, present);
        stateOf(incremental);
        let next = start;
        for (const step of steps) {
          if (step.kind === 'next' || step.kind === 'late') {
            const added = step.kind === 'next' ? all[next++] : absent.splice(step.at % (absent.length || 1), 1)[0];
            if (!added) continue;
            present.push(added);
            incremental.insert(added);
          } else if (step.kind === 'remove') {
            const [removed] = present.splice(step.at % (present.length || 1), 1);
            if (removed) incremental.remove(removed.id);
          } else if (step.kind === 'vector') {
            const [id] = missing.splice(step.at % (missing.length || 1), 1);
            const found = id && pictures.get(id);
            if (!found) continue;
            vectors.set(id, found);
            incremental.revise(new Set([id]));
          } else {
            stateOf(incremental);
          }
        }
        expect(stateOf(incremental)).toEqual(stateOf(logOf(vectors, present)));
      }),
      { numRuns: 60 },
    );
  });

  test('an undo leaves no trace', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 1, max: 20 }), (start, count) => {
        const kept = logOf(pictures, all.slice(0, start));
        const before = stateOf(kept);
        const undone = all.slice(start, start + count);
        for (const added of undone) kept.insert(added);
        kept.taste();
        for (const added of undone.reverse()) kept.remove(added.id);
        expect(stateOf(kept)).toEqual(before);
      }),
      { numRuns: 30 },
    );
  });

  test('the order of arrival does not matter, nor do repeats', () => {
    const straight = stateOf(logOf(pictures, all));
    const random = mulberry32(5);
    const mixed = all.map((event) => ({ event, key: random() })).sort((a, b) => a.key - b.key);
    const late = logOf(pictures);
    for (const { event } of mixed) {
      late.insert(event);
      late.insert(event);
    }
    expect(stateOf(late)).toEqual(straight);
    expect(stateOf(logOf(pictures, [...all, ...all].reverse()))).toEqual(straight);
  });

  test('two events of one number stand in the order of their ids', () => {
    const twins = [vote(1, 'a', 'b'), { ...vote(1, 'b', 'c'), time: 1, sequence: 1 }, like(1, 'a')];
    expect(logOf(three, twins).entries.map(({ event }) => event.id)).toEqual(
      logOf(three, [...twins].reverse()).entries.map(({ event }) => event.id),
    );
  });

  test('guesses from before each vote are those of a log that ends there', () => {
    const log = logOf(pictures, all);
    const places = all.flatMap(({ kind }, place) => (kind === 'vote' && place % 7 === 0 ? [place] : []));
    const guesses = log.guesses(places);
    places.forEach((place, i) => {
      const event = all[place] as RatingEvent & { kind: 'vote' };
      const left = pictures.get(event.left);
      const right = pictures.get(event.right);
      if (!left || !right) throw new Error('no vector');
      expect(guesses[i]).toBe(margin(logOf(pictures, all.slice(0, place)).taste(), differenceOf(left, right)));
    });
    expect(places.length).toBeGreaterThan(40);
  });
});

describe('two people', () => {
  const hits = (taste: Pick<Taste, 'weights'>, weights: number[]): number => {
    const random = mulberry32(77);
    let right = 0;
    for (let i = 0; i < 1000; i += 1) {
      const [a, b] = [randomVector(random), randomVector(random)];
      if (margin(taste, differenceOf(a, b)) > 0 === score(weights, a) > score(weights, b)) right += 1;
    }
    return right / 1000;
  };

  test('each one’s taste and code guess that one’s choices, not the other’s', () => {
    const [a, b] = [person(21, 250, 500), person(22, 250, 500)];
    const log = logOf(a.pictures, standingEvents(a.log));
    const code = decode(log.draft() ?? '', basis);
    const other = logOf(b.pictures, standingEvents(b.log));
    expect(hits(log.taste(), a.weights)).toBeGreaterThan(0.75);
    expect(hits(other.taste(), b.weights)).toBeGreaterThan(0.75);
    expect(hits(other.taste(), a.weights)).toBeLessThan(hits(log.taste(), a.weights) - 0.1);
    if (!code.ok) throw new Error(code.kind);
    expect(hits(code, a.weights)).toBeGreaterThan(hits(log.taste(), a.weights) - 0.03);
  });
});
