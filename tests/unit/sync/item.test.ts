import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf } from '@/lib/codes/kind';
import { settings } from '@/lib/settings/settings';
import { entryIn, type Item, readItems, settingsIn, storedItem, textOfCode, textsOfSettings } from '@/lib/sync/item';
import { bytesOf, fitting, ROOM } from '@/lib/sync/room';

const isCode = (code: string, kind: string) => kindOf(code) === kind;
const entry = (code: string, note = '') =>
  ({ code, kind: 'profile', name: 'A friend', note, source: 'pasted', added: 1, favourite: true }) as const;

describe('what goes to other browsers', () => {
  it('names no site: neither those that are on, nor what was chosen for one, nor where a code was met', () => {
    const mine = settings.parse({
      strength: 250,
      inStep: true,
      sites: { practice: 'on', 'https://private.example': 'on' },
      prompts: { 'https://private.example': { strength: 1 } },
    });
    const texts = textsOfSettings(mine, new Map());
    expect([...texts]).toEqual([['setting strength', '250']]);
    const [key, text] = textOfCode({ ...entry('ueeo8az'), site: 'https://private.example' });
    expect(key + text).not.toContain('private');
    expect(entryIn('ueeo8az', text)).toEqual(entry('ueeo8az'));
  });

  it('comes back as it went', () => {
    const mine = settings.parse({ midjourney: { use: 'code', code: 'ueeo8az' }, automatic: true });
    const sent = new Map<string, Item>([
      ...[...textsOfSettings(mine, new Map())].map(([key, text]): [string, Item] => [key, { time: 3, text }]),
      [textOfCode(entry('ueeo8az'))[0], { time: 4, text: textOfCode(entry('ueeo8az'))[1] }],
      ['code abcdefg', { time: 5 }],
    ]);
    const raw = Object.fromEntries([...sent].map(([key, item]) => [key, storedItem(item)]));
    expect(readItems(raw, isCode)).toEqual({ items: sent, strange: new Set() });
    const texts = new Map([...textsOfSettings(mine, new Map())]);
    expect({ ...settings.parse({}), ...settingsIn(texts) }).toEqual(mine);
  });
});

describe('what comes from there', () => {
  it.each([
    ['a site switched on', { 'setting sites': { time: 1, value: { practice: 'on' } } }],
    ['the switch itself', { 'setting inStep': { time: 1, value: true } }],
    ['a strength that is none', { 'setting strength': { time: 1, value: 5000 } }],
    ['a setting that was removed', { 'setting strength': { time: 1 } }],
    ['no time', { 'setting strength': { value: 5 } }],
    ['a word that is no code', { 'code <b>': { time: 1, value: entry('x') } }],
    ['a code of another kind', { 'code ueeo8az': { time: 1, value: { ...entry('x'), kind: 'moodboard' } } }],
    ['a note without end', { 'code ueeo8az': { time: 1, value: entry('x', 'n'.repeat(2001)) } }],
    ['somebody else’s', { other: 1 }],
  ])('is left as it is and not taken: %s', (_, raw) => {
    const read = readItems(raw, isCode);
    expect(read.items.size).toBe(0);
    expect([...read.strange]).toEqual(Object.keys(raw));
  });

  it('is read without a throw, whatever it is', () => {
    const key = fc.oneof(
      fc.constantFrom('setting strength', 'setting midjourney', 'code ueeo8az', '__proto__'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.dictionary(key, fc.oneof(fc.anything(), fc.record({ time: fc.nat(), value: fc.anything() }))),
        (raw) => {
          const { items, strange } = readItems(raw, isCode);
          expect(items.size + strange.size).toBe(Object.keys(raw).length);
        },
      ),
    );
  });
});

describe('the room at a browser’s sync', () => {
  const many = (count: number, note: string): Map<string, Item> =>
    new Map(
      Array.from({ length: count }, (_, i): [string, Item] => [
        `code ${String(i).padStart(7, 'a')}`,
        { time: i, text: textOfCode(entry('x', note))[1] },
      ]),
    );

  it.each([
    ['bytes', 400, 'n'.repeat(500)],
    ['items', 900, ''],
  ])('is never overrun in %s: settings come first, then what was changed last', (_, count, note) => {
    const all = many(count, note).set('setting strength', { time: 0, text: '250' });
    const { kept, left } = fitting(all, {});
    const bytes = [...kept].reduce((sum, [key, item]) => sum + bytesOf(key, storedItem(item)), 0);
    expect(bytes).toBeLessThanOrEqual(ROOM.bytes);
    expect(kept.size).toBeLessThanOrEqual(ROOM.items);
    expect(kept.has('setting strength')).toBe(true);
    expect(left).toBe(all.size - kept.size);
    expect(left).toBeGreaterThan(0);
    const times = [...kept.values()].map(({ time }) => time).filter((time) => time > 0);
    expect(Math.min(...times)).toBe(count - times.length);
  });

  it('is not given to an item that is too large by itself', () => {
    const large = textOfCode(entry('x', '\u0001'.repeat(2000)))[1];
    const all = new Map<string, Item>([['code ueeo8az', { time: 1, text: large }]]);
    expect(fitting(all, {})).toEqual({ kept: new Map(), left: 1 });
  });

  it('counts what is somebody else’s', () => {
    const others = Object.fromEntries(Array.from({ length: ROOM.items - 1 }, (_, i) => [`other ${i}`, 1]));
    expect(fitting(many(3, ''), others)).toMatchObject({ left: 2 });
  });
});
