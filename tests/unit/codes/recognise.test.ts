import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesLine, kindOf, weightedCodes } from '@/lib/codes/kind';
import { codesMet } from '@/lib/codes/met';
import { recognise } from '@/lib/codes/recognise';
import { basis } from '@/lib/taste/basis/basis';
import { encode } from '@/lib/taste/code/code';
import { DIMENSIONS } from '@/lib/taste/vector';

const code =
  encode({ weights: Float64Array.from({ length: DIMENSIONS }, (_, i) => Math.cos(i)), confidence: 4 }, basis) ?? '';
const damaged = `${code.slice(0, 10)}${code[10] === '0' ? '1' : '0'}${code.slice(11)}`;
const found = (text: string) => recognise(text, basis).codes.map(({ kind, code: one }) => `${kind} ${one}`);
const said = (text: string) => recognise(text, basis).line;

describe('a pasted text', () => {
  it.each([
    [code, [`preference ${code}`]],
    [`  ${code.toUpperCase()}\n`, [`preference ${code}`]],
    [`Look, my taste: ${code}!`, [`preference ${code}`]],
    [`Look, my taste: ${code} (try it)`, [`preference ${code}`]],
    ['ueeo8az', ['profile ueeo8az']],
    ['ueeo8az tlsfsfo em7wa59::4', ['profile ueeo8az', 'profile tlsfsfo', 'profile em7wa59']],
    ['m7360976358991724574', ['moodboard m7360976358991724574']],
    ['p7284532597038776332', ['profile-id p7284532597038776332']],
    ['my board m7360976358991724574 is here', ['moodboard m7360976358991724574']],
    ['a picture of a station --ar 3:2', []],
    ['a picture of a station --p ueeo8az::2 abc1234 --s 100', ['profile ueeo8az', 'profile abc1234']],
    ['a cat {--p m7284532597038776332, --p} --s {150, 800}', ['moodboard m7284532597038776332']],
    ['picture station', []],
    [`a fox --p ${code}::2 --s 50`, [`preference ${code}`]],
  ])('%j holds %j', (text, codes) => expect(found(text)).toEqual(codes));

  it.each([
    ['', /nothing to read/],
    ['<@287696585142304769>', /names a person on Discord/],
    ['653845861', /--sref/],
    ['https://www.midjourney.com/jobs/1', /an address/],
    ['a cat --p', /no code behind it/],
    [damaged, /damaged/],
    [`tz${code.slice(2)}`, /newer Penchant/],
    ['hello', /not a preference code/],
    ['a lighthouse at dawn', /no code in this text/],
  ])('%j is said to be what it is', (text, line) => {
    expect(found(text)).toEqual([]);
    expect(said(text)).toMatch(line);
  });

  it('of any length and content gets codes or a line, at once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const { codes, line } = recognise(text, basis);
        expect(codes.length > 0 || line !== '').toBe(true);
      }),
    );
    const before = performance.now();
    recognise(`--p ueeo8az {${'a::b '.repeat(200_000)}`, basis);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('codes in a prompt', () => {
  it.each([
    ['a cat --p', []],
    ['a cat --p abc1234 def5678::2', ['abc1234', 'def5678']],
    ['a cat --profile ib343oi --profile xwilsge', ['ib343oi', 'xwilsge']],
    ['a cat --personalize anycl7a --stylize 1000', ['anycl7a']],
    ['a cat —p anycl7a and text', ['anycl7a']],
    ['a cat --p <@287696585142304769>', []],
    ['a cat --sref 653845861 --no picture', []],
    ['a cat', []],
  ])('%j are %j', (text, codes) => expect(codesMet(text)).toEqual(codes));
});

describe('codes with weights', () => {
  it('are read and written alike', () => {
    const one = fc.record({
      code: fc.stringMatching(/^[a-z0-9]{7}$/),
      weight: fc.integer({ min: -9, max: 9 }).filter((w) => w !== 0),
    });
    fc.assert(
      fc.property(fc.array(one), (codes) => {
        expect(weightedCodes(codesLine(codes))).toEqual(codes);
      }),
    );
  });
  it('leave out what counts nothing', () => expect(codesLine([{ code: 'ueeo8az', weight: 0 }])).toBe(''));
  it('have a kind without their weight only', () => expect(kindOf('ueeo8az::2')).toBeUndefined());
});
