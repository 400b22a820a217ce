import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Item, type Items, textOfCode } from '@/lib/sync/item';
import { merge } from '@/lib/sync/merge';

const code = (name: string, added = 5): string =>
  textOfCode({ code: 'x', kind: 'profile', name, note: '', source: 'pasted', added, favourite: false })[1];
const items = (all: Record<string, Item>): Items => new Map(Object.entries(all));
const here = (all: Record<string, string>) => new Map(Object.entries(all));
const NONE = items({});

describe('what two browsers have, brought together', () => {
  it('is what was changed last, of every setting by itself', () => {
    const known = items({
      'setting strength': { time: 1, text: '100' },
      'setting automatic': { time: 1, text: 'false' },
    });
    const there = items({
      'setting strength': { time: 9, text: '250' },
      'setting automatic': { time: 1, text: 'false' },
    });
    const now = merge({ here: here({ 'setting strength': '100', 'setting automatic': 'true' }), known, there, now: 7 });
    expect(now.get('setting strength')).toEqual({ time: 9, text: '250' });
    expect(now.get('setting automatic')).toEqual({ time: 7, text: 'true' });
  });

  it('takes what is in step over what a browser had that joins', () => {
    const there = items({ 'setting strength': { time: 3, text: '250' } });
    const now = merge({ here: here({ 'setting strength': '700' }), known: NONE, there, now: 99 });
    expect(now.get('setting strength')?.text).toBe('250');
  });

  it('has all codes of both, and of one code what was changed last', () => {
    const there = items({ 'code a': { time: 9, text: code('theirs') }, 'code b': { time: 2, text: code('b') } });
    const now = merge({ here: here({ 'code a': code('mine', 5), 'code c': code('c') }), known: NONE, there, now: 20 });
    expect([...now.keys()]).toEqual(['code a', 'code b', 'code c']);
    expect(now.get('code a')?.text).toBe(code('theirs'));
  });

  it('has no code that was removed on either side, until it is kept again', () => {
    const known = items({ 'code a': { time: 1, text: code('a') }, 'code b': { time: 1, text: code('b') } });
    const there = items({ 'code a': { time: 1, text: code('a') }, 'code b': { time: 8 } });
    const removed = merge({ here: here({ 'code b': code('b') }), known, there, now: 7 });
    expect(removed.get('code a')).toEqual({ time: 7 });
    expect(removed.get('code b')).toEqual({ time: 8 });
    const again = merge({ here: here({ 'code b': code('b', 12) }), known: removed, there: removed, now: 12 });
    expect(again.get('code b')).toEqual({ time: 12, text: code('b', 12) });
  });

  it('takes what is missing there for lost, not for removed', () => {
    const known = items({ 'code a': { time: 1, text: code('a') } });
    const now = merge({ here: here({ 'code a': code('a') }), known, there: NONE, now: 7 });
    expect(now.get('code a')).toEqual({ time: 1, text: code('a') });
  });

  it('takes a change here for newer than what it changed, whatever the clock says', () => {
    const known = items({ 'setting strength': { time: 1000, text: '100' } });
    const now = merge({ here: here({ 'setting strength': '0' }), known, there: known, now: 3 });
    expect(now.get('setting strength')).toEqual({ time: 1001, text: '0' });
  });

  /** A browser: its values, and what it had in step last. */
  const browsers = () => [0, 1, 2].map(() => ({ here: new Map<string, string>(), known: NONE }));
  const step = fc.oneof(
    fc.record({
      at: fc.nat(2),
      key: fc.constantFrom('code a', 'code b'),
      name: fc.option(fc.constantFrom('p', 'q', 'r')),
    }),
    fc.record({ at: fc.nat(2), meet: fc.constant(true) }),
  );

  it('ends alike in all of them, in whatever order they change and meet', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 40 }),
        fc.array(fc.nat(20), { minLength: 40, maxLength: 40 }),
        (steps, clocks) => {
          const all = browsers();
          let there: Items = NONE;
          const meet = (at: number, now: number) => {
            const one = all[at];
            if (!one) return;
            there = merge({ ...one, there, now });
            one.known = there;
            one.here = new Map([...there].flatMap(([key, { text }]) => (text === undefined ? [] : [[key, text]])));
          };
          steps.forEach((taken, i) => {
            const now = clocks[i] ?? 0;
            if ('meet' in taken) meet(taken.at, now);
            else if (taken.name === null) all[taken.at]?.here.delete(taken.key);
            else all[taken.at]?.here.set(taken.key, code(taken.name, now));
          });
          for (const at of [0, 1, 2, 0, 1, 2]) meet(at, 50);
          expect(all[1]?.here).toEqual(all[0]?.here);
          expect(all[2]?.here).toEqual(all[0]?.here);
          // At rest nothing is written any more.
          const before = there;
          for (const at of [0, 1, 2]) meet(at, 60);
          expect(there).toEqual(before);
        },
      ),
    );
  });
});
