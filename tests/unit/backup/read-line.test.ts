import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LINE } from '@/lib/backup/format';
import { readLine } from '@/lib/backup/read-line';
import { arbitraryLog } from '../store/arbitrary-log';

const event = {
  type: 'event',
  id: '3f0c7a52-1b5e-4b0e-9d61-0a4f5b6c7d01',
  time: 5,
  kind: 'unlike',
  picture: 'a:b',
  device: 'desk',
  sequence: 0,
  profile: 'main',
  site: 'a',
};
const picture = {
  type: 'picture',
  id: 'a:b',
  url: 'https://a.test/b.webp',
  page: 'https://a.test/',
  site: 'a',
  seen: 1,
  rated: 0,
};
const read = (value: unknown) => readLine(JSON.stringify(value));
const refused = (why: string) => ({ kind: 'refused', why });

describe('a line of a backup', () => {
  test('is read, and what this version does not know of it is left out', () => {
    expect(read({ ...event, mood: 'fine' })).toEqual({ kind: 'event', event: (({ type: _, ...rest }) => rest)(event) });
    expect(read({ ...picture, mood: 'fine' })).toEqual({ kind: 'picture', picture });
    expect(read({ type: 'penchant', version: 1, made: 7 })).toEqual({ kind: 'head', made: 7 });
    expect(read({ type: 'end', pictures: 1, codes: 3, events: 2 })).toEqual({ kind: 'end', lines: 6 });
  });

  test.each([
    ['a newer format', { type: 'penchant', version: 2, made: 7 }, 'newer'],
    ['another header', { type: 'penchant', made: 7 }, 'not-ours'],
    ['a kind that is not known', { type: 'mood' }, 'unknown-kind'],
    ['no kind', [1], 'unknown-kind'],
    ['null', null, 'unknown-kind'],
    ['an id that is no UUID', { ...event, id: 'x' }, 'not-a-rating'],
    ['a time beyond all calendars', { ...event, time: 9e15 }, 'not-a-rating'],
    ['no device', { ...event, device: undefined }, 'not-a-rating'],
    ['a profile with markup', { ...event, profile: '<b>' }, 'not-a-rating'],
    ['a fraction of a number', { ...event, sequence: 0.5 }, 'not-a-rating'],
    ['a script for an address', { ...picture, url: 'javascript:alert(1)' }, 'not-a-picture'],
    ['a file of the machine', { ...picture, url: 'file:///etc/passwd' }, 'not-a-picture'],
    ['another file of the extension', { ...picture, url: '/starter/../popup.html' }, 'not-a-picture'],
    ['a code that is none', { type: 'code', entry: { code: '' } }, 'not-a-code'],
    ['a vector that is no base64', { ...picture, vector: '<<<<' }, 'not-a-picture'],
  ])('with %s is refused', (_, value, why) => {
    expect(read(value)).toEqual(refused(why));
  });

  test('that is too long or no JSON is refused', () => {
    expect(readLine('x'.repeat(MAX_LINE + 1))).toEqual(refused('too-long'));
    expect(readLine('{"type":')).toEqual(refused('not-json'));
  });

  test('is never a reason to throw, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        expect(['refused', 'head', 'end', 'event', 'picture', 'code']).toContain(readLine(text).kind);
      }),
      { numRuns: 5000 },
    );
  });

  test('with one value replaced is read to a rating that fits, or refused', () => {
    const keys = Object.keys(event);
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const line = read({ ...event, [key]: value });
        if (line.kind === 'event') expect(readLine(JSON.stringify({ type: 'event', ...line.event }))).toEqual(line);
      }),
      { numRuns: 5000 },
    );
  });

  test('brings back every rating that it was written from', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        for (const rating of log) expect(read({ type: 'event', ...rating })).toEqual({ kind: 'event', event: rating });
      }),
    );
  });
});
