import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '@/lib/prompt/grammar/edit';
import { suffixText } from '@/lib/prompt/grammar/intent';
import { plan } from '@/lib/prompt/grammar/plan';
import { rememberEdit, takeBack } from '@/lib/prompt/grammar/take-back';
import { mayWrite } from '@/lib/prompt/guard';
import { suffixFor } from '@/lib/prompt/suffix';
import { type Settings, settings } from '@/lib/settings/settings';
import { z } from '@/lib/zod';

const CODE = 'tb0123456789abcdefghjkmnpqrstvwx';
const OLD = 'ta0000000000000000000000';
const ready = { text: CODE, draft: false };
const chosen = (change: Partial<Settings> = {}): Settings => ({ ...z.parse(settings, {}), ...change });
const midjourney = (choice: Settings['midjourney'], change: Partial<Settings> = {}) =>
  suffixFor('midjourney', { code: ready, settings: chosen({ midjourney: choice, ...change }) }, [OLD]);

describe('where preference codes are understood', () => {
  it('is the code and the strength', () => {
    const suffix = suffixFor('code', { code: ready, settings: chosen({ strength: 250 }) }, [OLD]);
    expect(suffix).toMatchObject({ parts: { p: CODE, s: 250 }, automatic: false, own: [CODE, OLD] });
    expect(suffixText(suffix.parts ?? {})).toBe(`--p ${CODE} --s 250`);
  });
  it('says that a draft is one', () =>
    expect(suffixFor('code', { code: { text: CODE, draft: true }, settings: chosen() }, []).line).toContain('draft'));
  it('is nothing without a code', () =>
    expect(suffixFor('code', { code: null, settings: chosen({ automatic: true }) }, [])).toMatchObject({
      parts: null,
      automatic: false,
    }));
  it('takes ours out at strength 0, and adds nothing by itself', () =>
    expect(suffixFor('code', { code: ready, settings: chosen({ strength: 0, automatic: true }) }, [])).toMatchObject({
      parts: {},
      automatic: false,
    }));
  it('is automatic where the person chose so', () =>
    expect(suffixFor('code', { code: ready, settings: chosen({ automatic: true }) }, []).automatic).toBe(true));
});

describe('where Midjourney reads the prompt', () => {
  it('is nothing, with a line, until the person chose', () => {
    const suffix = midjourney({ use: 'nothing' }, { automatic: true });
    expect(suffix).toMatchObject({ parts: null, automatic: false });
    expect(suffix.line).toContain('Midjourney');
  });
  it('is the bare parameter', () => {
    const { parts } = midjourney({ use: 'bare' });
    expect(suffixText(parts ?? {})).toBe('--p --s 100');
  });
  it.each(['ueeo8az', ' ueeo8az  tlsfsfo::4 ', 'm7284532597038776332', 'p7284532597038776332::-.5'])(
    'is the saved code %j',
    (code) => expect(midjourney({ use: 'code', code }).parts).toEqual({ p: code.trim().replace(/\s+/g, ' '), s: 100 }),
  );
  it.each([
    '',
    'UEEO8AZ',
    'ueeo8a',
    'ueeo8az, tlsfsfo',
    'ueeo8az --s 5',
    `ueeo8az ${CODE}`,
    CODE,
    OLD.toUpperCase(),
    `${CODE}::2`,
  ])('is nothing for %j', (code) => expect(midjourney({ use: 'code', code }).parts).toBeNull());

  it('is never a preference code, whatever was saved', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.stringMatching(/^t[a-z][0-9a-hjkmnp-tv-z]{22}([0-9a-hjkmnp-tv-z]{8})?(::\d)?$/),
      fc.constantFrom(CODE, `ueeo8az ${CODE}`, `\n${CODE}`),
    );
    fc.assert(
      fc.property(anything, fc.integer({ min: 0, max: 1000 }), (code, strength) => {
        const { parts } = midjourney({ use: 'code', code }, { strength });
        expect(parts === null || mayWrite('midjourney', parts)).toBe(true);
        expect(parts?.p ?? '').not.toMatch(/[0-9a-z]{22}/i);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('where prompts take words', () => {
  const inWords = (words: string, strength = 100) =>
    suffixFor('words', { code: ready, settings: chosen({ strength }), words }, []);

  it('is the taste in words, and never a code', () => {
    expect(inWords('warm palette, (mist:1.1)')).toMatchObject({ parts: { words: 'warm palette, (mist:1.1)' } });
    expect(mayWrite('words', { words: 'warm palette' })).toBe(true);
    expect(mayWrite('words', { p: CODE })).toBe(false);
    expect(mayWrite('midjourney', { words: 'warm palette' })).toBe(false);
  });
  it('is nothing while the taste cannot be said in words, with a line', () => {
    expect(inWords('').parts).toBeNull();
    expect(inWords('').line).toContain('cannot be said in words yet');
    expect(inWords('mist', 0).parts).toEqual({});
  });
  it.each([
    ['a fox', 'a fox, warm palette, mist'],
    ['a fox,  ', 'a fox, warm palette, mist  '],
    ['', 'empty'],
    ['a fox, warm palette, mist', 'there'],
    ['a fox, warm palette, mist, blue', 'a fox, warm palette, mist, blue, warm palette, mist'],
  ])('%j becomes %j', (text, expected) => {
    const step = plan(text, { suffix: { words: 'warm palette, mist' }, own: [] });
    expect(step.kind === 'edit' ? applyEdit(text, step) : step.reason).toBe(expected);
  });
  it('is taken back to the byte, and written once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const intent = { suffix: { words: 'warm palette, (mist:1.1)' }, own: [] };
        const step = plan(text, intent);
        if (step.kind === 'none') return;
        const after = applyEdit(text, step);
        expect(plan(after, intent)).toEqual({ kind: 'none', reason: 'there' });
        const back = takeBack(after, rememberEdit(text, step));
        expect(back && applyEdit(after, back)).toBe(text);
      }),
    );
  });
});

it('is stopped before writing if a preference code comes to a Midjourney prompt all the same', () => {
  expect(mayWrite('midjourney', { p: CODE, s: 100 })).toBe(false);
  expect(mayWrite('midjourney', { p: '', s: 100 })).toBe(true);
  expect(mayWrite('midjourney', { p: 'ueeo8az tlsfsfo::4' })).toBe(true);
  expect(mayWrite('code', { p: CODE })).toBe(true);
});

describe('what was chosen from the code book', () => {
  const FRIENDS = 'tbzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz';
  const choose = (code: string) =>
    suffixFor(
      'code',
      { code: ready, settings: chosen({ code: { use: 'code', code } }), names: new Map([[FRIENDS, 'Mira']]) },
      [],
    );
  it('is a friend’s code, called by its name', () =>
    expect(choose(FRIENDS)).toMatchObject({ parts: { p: FRIENDS, s: 100 }, name: 'Mira' }));
  it('is a blend with weights', () =>
    expect(choose(` ${FRIENDS}::2  ${CODE} `)).toMatchObject({
      parts: { p: `${FRIENDS}::2 ${CODE}` },
      name: 'Mira + tb012345…',
    }));
  it.each(['ueeo8az', `${FRIENDS} ueeo8az`, `${FRIENDS}::x`, ''])('is nothing for %j', (code) =>
    expect(choose(code).parts).toBeNull(),
  );
});

describe('the most typical liked pictures', () => {
  const references = [
    'https://cdn.midjourney.com/5d5b10a7-653a-4214-90ce-fb299c22a801/0_2.png',
    'https://cdn.midjourney.com/5d5b10a7-653a-4214-90ce-fb299c22a802/0_0.png',
  ];
  const withStyle = (choice: Settings['midjourney'], strength = 250) =>
    suffixFor('midjourney', { code: ready, settings: chosen({ midjourney: choice, strength }), references }, []);
  const written = (text: string, choice: Settings['midjourney']) => {
    const step = plan(text, { suffix: withStyle(choice).parts ?? {}, own: [] });
    return step.kind === 'edit' ? applyEdit(text, step) : step.reason;
  };

  it('reach Midjourney by a parameter that it has', () => {
    expect(written('a fox', { use: 'bare' })).toBe(`a fox --p --s 250 --sref ${references.join(' ')} --sw 250`);
    expect(written('a fox', { use: 'nothing' })).toBe(`a fox --sref ${references.join(' ')} --sw 250`);
  });
  it('are left out beside a moodboard, which takes no --sw', () =>
    expect(withStyle({ use: 'code', code: 'm7284532597038776332' }).parts).not.toHaveProperty('sref'));
  it('give way to the person’s own', () => {
    expect(written('a fox --sref 653845861', { use: 'nothing' })).toBe('own');
    expect(written('a fox --sref 653845861', { use: 'bare' })).toBe('a fox --sref 653845861 --p --s 250');
    expect(written('a fox --sw 20', { use: 'nothing' })).toBe(`a fox --sw 20 --sref ${references.join(' ')}`);
  });
  it('are left out where the version knows none', () =>
    expect(written('a fox --v 5.2', { use: 'nothing' })).toBe('own'));
  it('may be nothing but Midjourney’s own pictures, and in its prompts only', () => {
    expect(mayWrite('midjourney', { sref: references })).toBe(true);
    expect(mayWrite('midjourney', { sref: [`https://evil.example/?${CODE}`] })).toBe(false);
    expect(mayWrite('code', { p: CODE, sref: references })).toBe(false);
  });
});
