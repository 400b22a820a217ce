import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_PROFILE, type RatingEvent } from '@/lib/ratings/event';
import { extend, fold, standingEvents } from '@/lib/ratings/fold';

const stamp = (sequence: number) => ({ device: 'd', sequence, profile: FIRST_PROFILE, site: 'practice' });
const PICTURES = ['p:1', 'p:2', 'p:3'] as const;

/** A random log of one device: gestures of every kind, some undone, some with the same time. */
const logs = fc
  .array(
    fc.record({ kind: fc.constantFrom('like', 'unlike', 'vote', 'skip', 'undo'), at: fc.nat(5), which: fc.nat(99) }),
    {
      maxLength: 40,
    },
  )
  .map((gestures) =>
    gestures.map(({ kind, at, which }, sequence): RatingEvent => {
      const head = { id: `event-${sequence}`, time: sequence * 3 + at, ...stamp(sequence) };
      const picture = PICTURES[which % 3] ?? 'p:1';
      if (kind === 'like') return { ...head, kind, picture, context: [] };
      if (kind === 'unlike') return { ...head, kind, picture };
      if (kind === 'undo') return { ...head, kind, undone: `event-${which % (sequence + 1)}` };
      const pair = { left: 'p:1', right: 'p:2' };
      return kind === 'vote' ? { ...head, kind, ...pair, outcome: 'left' } : { ...head, kind: 'skip', ...pair };
    }),
  );

test('the order in which events arrive does not matter', () => {
  fc.assert(
    fc.property(logs, fc.infiniteStream(fc.nat()), (log, keys) => {
      const shuffled = log.map((event) => ({ event, key: keys.next().value })).sort((a, b) => a.key - b.key);
      expect(fold(shuffled.map(({ event }) => event))).toEqual(fold(log));
    }),
  );
});

test('an undone event is as if it had never been', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const undone = new Set(log.flatMap((event) => (event.kind === 'undo' ? [event.undone] : [])));
      const rest = log.filter((event) => event.kind !== 'undo' && !undone.has(event.id));
      expect(fold(log)).toEqual(fold(rest));
    }),
  );
});

test('extending event by event comes to the same as folding the whole log', () => {
  fc.assert(
    fc.property(logs, (log) => {
      let ratings = fold([]);
      log.forEach((event, index) => {
        ratings = extend(ratings, log.slice(0, index + 1), event);
      });
      expect(ratings).toEqual(fold(log));
    }),
  );
});

test('a like, its unlike and the undo of that', () => {
  const like: RatingEvent = { id: 'a', time: 1, ...stamp(0), kind: 'like', picture: 'p:1', context: [] };
  const unlike: RatingEvent = { id: 'b', time: 2, ...stamp(1), kind: 'unlike', picture: 'p:1' };
  const undo: RatingEvent = { id: 'c', time: 3, ...stamp(2), kind: 'undo', undone: 'b' };
  expect([...fold([like]).liked]).toEqual(['p:1']);
  expect([...fold([like, unlike]).liked]).toEqual([]);
  expect([...fold([undo, unlike, like]).liked]).toEqual(['p:1']);
  expect(standingEvents([undo, unlike, like]).map(({ id }) => id)).toEqual(['a']);
});
