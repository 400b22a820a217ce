import { describe, expect, it } from 'vitest';
import { applyEdit } from '@/lib/prompt/grammar/edit';
import type { Intent } from '@/lib/prompt/grammar/intent';
import { plan, type Reason } from '@/lib/prompt/grammar/plan';

const CODE = 'tb0123456789abcdefghjkmnpqrstvwx';
const intent: Intent = { suffix: { p: CODE, s: 100 }, own: [CODE] };
const P = ` --p ${CODE}`;
const S = ' --s 100';

/** A prompt, and what is appended to it or why nothing is. */
const vectors: [prompt: string, result: { append: string; before?: string } | Reason][] = [
  ['a cat', { append: P + S }],
  ['a cat --ar 16:9', { append: P + S }],
  ['a cat —ar 16:9', { append: P + S }],
  ['a cat –p', { append: S }],
  ['a cat --p', { append: S }],
  ['a cat --p abc1234', { append: S }],
  ['a cat --p abc1234 def5678::2', { append: S }],
  ['a cat --profile ib343oi --profile xwilsge', { append: S }],
  ['a cat --personalize anycl7a --stylize 1000 --v 6.1', 'own'],
  ['a cat --no red, well--known dog', { append: P + S }],
  ['still life --sref 653845861 3534786018::2 --sw 500', { append: P + S }],
  ['https://x.com/a--p.png a cat', { append: P + S }],
  ['https://x/a.png https://x/b.png', { append: P }],
  ['a {red, blue} cat {--p m7284532597038776332, --p} --s {150, 800}', 'own'],
  ['a {red\\, dark, blue} cat', { append: P + S }],
  ['a {red cat', 'braces'],
  ['space::2 ship::-.5 --v 6.1', { append: P + S }],
  ['a cat --mine', { append: P + S }],
  ['poppies--ar 2:3', { append: P + S }],
  ['poppies - - ar 2:3', { append: P + S }],
  ['poppies --ar 2:3,', { append: P + S }],
  ['a sign saying "--p now"', { append: P + S }],
  ['a cat in the rain\nby a lamp\n', { append: P + S, before: '\n' }],
  ['a cat --p <@287696585142304769>', { append: S }],
  ['', 'empty'],
];

describe('the vectors of the prompt grammar', () => {
  it('are 25', () => expect(vectors).toHaveLength(25));

  it.each(vectors)('%j', (prompt, expected) => {
    const planned = plan(prompt, intent);
    if (typeof expected === 'string') {
      expect(planned).toEqual({ kind: 'none', reason: expected });
      return;
    }
    const { append, before = '' } = expected;
    const at = prompt.length - before.length;
    expect(planned).toEqual({ kind: 'edit', start: at, end: at, insert: append });
    if (planned.kind === 'edit') expect(plan(applyEdit(prompt, planned), intent)).toMatchObject({ kind: 'none' });
  });
});
