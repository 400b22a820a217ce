import { describe, expect, it } from 'vitest';
import { applyEdit } from '@/lib/prompt/grammar/edit';
import type { Intent, SuffixParts } from '@/lib/prompt/grammar/intent';
import { plan, stands } from '@/lib/prompt/grammar/plan';

const CODE = 'tb0123456789abcdefghjkmnpqrstvwx';
const OLD = 'ta0000000000000000000000';
const FRIEND = 'tc00000000000000000000000000000000000000';

function written(text: string, suffix: SuffixParts = { p: CODE, s: 100 }, caret = 0, own: string[] = [CODE, OLD]) {
  const intent: Intent = { suffix, own };
  const planned = plan(text, intent, caret);
  return planned.kind === 'edit' ? applyEdit(text, planned) : planned.reason;
}

describe('an earlier suffix of ours', () => {
  it.each([
    [`a cat --p ${OLD} --s 250`, `a cat --p ${CODE} --s 100`],
    [`a cat --p ${OLD} --s 250 --ar 16:9\n`, `a cat --p ${CODE} --s 100 --ar 16:9\n`],
    [`a cat --p ${OLD}`, `a cat --p ${CODE} --s 100`],
    [`a cat --p ${CODE} --s 250`, `a cat --p ${CODE} --s 100`],
    [`a cat —p ${OLD} —s 250 in fog`, `a cat --p ${CODE} --s 100 in fog`],
    [`a cat --p ${OLD} in the fog`, `a cat --p ${CODE} --s 100 in the fog`],
    [`a cat --profile ${OLD.toUpperCase()} --stylize 5`, `a cat --p ${CODE} --s 100`],
    [`--p ${OLD} --s 250`, `--p ${CODE} --s 100`],
  ])('%j is replaced in place', (text, expected) => expect(written(text)).toBe(expected));

  it('is known by a code of the list that has no such shape', () =>
    expect(written('a cat --p oldform', { p: CODE }, 0, ['oldform'])).toBe(`a cat --p ${CODE}`));

  it('written twice becomes one', () =>
    expect(written(`a cat --p ${OLD} --s 5 --ar 1:1 --p ${CODE} --s 6 --raw`)).toBe(
      `a cat --p ${CODE} --s 100 --ar 1:1 --raw`,
    ));

  it('is settled at once where taking the second one out leaves its words to another parameter', () => {
    const text = `https://x/a.png --p ${CODE} --s 100 --sref 1 2 --p ${CODE} --s 100 a cat`;
    const after = written(text);
    expect(after).toBe(`https://x/a.png --p ${CODE} --sref 1 2 a cat`);
    expect(written(after)).toBe('there');
  });

  it('gives way to a --p of the person’s own', () =>
    expect(written(`a cat --p abc1234 --p ${OLD} --s 250`)).toBe('a cat --p abc1234 --s 100'));

  it('gives up its --s where the person has one elsewhere', () => {
    expect(written(`a cat --s 50 --p ${OLD} --s 250`)).toBe(`a cat --s 50 --p ${CODE}`);
    expect(written(`a cat --p ${OLD} --s 250 --raw --s 50`)).toBe(`a cat --p ${CODE} --raw --s 50`);
  });

  it.each([
    `a cat --p ${OLD}::2 ${CODE}`,
    `a cat --p ${OLD} ${CODE}`,
    `a cat --p ${OLD} abc1234`,
    `a {cat --p ${OLD}, dog}`,
    `a cat --p ${FRIEND}`,
  ])('%j is the person’s own', (text) => expect(written(text)).toBe(`${text} --s 100`));
});

describe('switched off', () => {
  it('takes ours out and leaves all else', () => {
    expect(written(`a cat --p ${CODE} --s 250`, {})).toBe('a cat');
    expect(written(`a cat --p ${CODE} --s 250 --ar 1:1 \n`, {})).toBe('a cat --ar 1:1 \n');
    expect(written(`a cat\n--p ${CODE}`, {})).toBe('a cat\n');
  });
  it('changes nothing where nothing is ours', () => {
    expect(written('a cat', {})).toBe('off');
    expect(written('a cat --p abc1234 --s 5', {})).toBe('off');
  });
});

describe('Midjourney’s own codes', () => {
  it.each([
    ['a cat', { p: '', s: 50 }, 'a cat --p --s 50'],
    ['a cat', { p: 'ueeo8az tlsfsfo::4', s: 50 }, 'a cat --p ueeo8az tlsfsfo::4 --s 50'],
    ['a cat --v 5.2', { p: 'ueeo8az', s: 50 }, 'a cat --v 5.2 --s 50'],
    ['a cat --v 7', { p: 'ueeo8az', s: 50 }, 'a cat --v 7 --p ueeo8az --s 50'],
    ['a cat --niji 5', { p: '', s: 50 }, 'a cat --niji 5 --s 50'],
    ['a cat --niji', { p: '', s: 50 }, 'a cat --niji --p --s 50'],
    ['a cat --niji 7', { p: 'ueeo8az', s: 50 }, 'a cat --niji 7 --s 50'],
    [`a cat --p ${OLD} --s 100`, { p: 'ueeo8az', s: 50 }, 'a cat --p ueeo8az --s 50'],
  ])('%j with %j', (text, suffix, expected) => expect(written(text, suffix)).toBe(expected));

  it('have versions; preference codes have none', () =>
    expect(written('a cat --v 4 --niji 5')).toBe(`a cat --v 4 --niji 5 --p ${CODE} --s 100`));
});

describe('the place', () => {
  it('is behind the caret where the person stopped in the blanks at the end', () => {
    expect(written('a cat  ', { p: CODE }, 6)).toBe(`a cat  --p ${CODE} `);
    expect(written('a cat  ', { p: CODE }, 2)).toBe(`a cat --p ${CODE}  `);
    expect(written('a cat', { p: CODE }, 99)).toBe(`a cat --p ${CODE}`);
  });

  it('leaves --s out only where pictures are all there is', () => {
    expect(written('https://x/a.png --ar 1:1')).toBe(`https://x/a.png --ar 1:1 --p ${CODE}`);
    expect(written('https://x/a.png --ar 1:1 a cat')).toBe(`https://x/a.png --ar 1:1 a cat --p ${CODE} --s 100`);
    expect(written(`https://x/a.png --p ${OLD} a cat`)).toBe(`https://x/a.png --p ${CODE} --s 100 a cat`);
    expect(written('https://x/a.png --raw, a cat')).toBe(`https://x/a.png --raw, a cat --p ${CODE} --s 100`);
  });

  it.each(['   \n', '\u200b'])('is nowhere in %j', (text) => expect(written(text)).toBe('empty'));
  it.each(['a } cat {', 'a {b', 'b}', '{\\}'])('is nowhere in %j, whose braces do not close', (text) =>
    expect(written(text)).toBe('braces'),
  );
});

it('knows whether the current code stands, whatever its strength', () => {
  const intent: Intent = { suffix: { p: CODE, s: 100 }, own: [CODE, OLD] };
  expect(stands(`a cat --p ${CODE} --s 7`, intent)).toBe(true);
  expect(stands(`a cat --p ${OLD} --s 100`, intent)).toBe(false);
  expect(stands(`a cat --p ${CODE}::2`, intent)).toBe(false);
});
