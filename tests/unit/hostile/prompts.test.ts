import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '@/lib/prompt/grammar/edit';
import { parse } from '@/lib/prompt/grammar/parse';
import { plan } from '@/lib/prompt/grammar/plan';
import { rememberEdit, takeBack } from '@/lib/prompt/grammar/take-back';
import { CODE, EARLIER, prompts } from '../prompt/grammar/prompts';
import { cases, PATIENCE } from './cases';
import { growth, LINEAR } from './growth';
import { hostileText } from './texts';

const intent = { suffix: { p: CODE, s: 100 }, own: [CODE, EARLIER] };

describe('a prompt, whatever is in it', () => {
  test('is read without a throw, and its parameters are places in it, in order', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, prompts({ ours: true })), (text) => {
        let before = 0;
        for (const { start, nameEnd, end, next } of parse(text).parameters) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(start <= nameEnd && nameEnd <= end && end <= next && next <= text.length).toBe(true);
          before = start;
        }
      }),
      cases('prompts', 2),
    );
  });

  test('loses nothing of the person’s by an edit, and is given back to the byte', { timeout: PATIENCE }, () => {
    let edits = 0;
    fc.assert(
      fc.property(fc.oneof(hostileText, prompts()), fc.nat(80), (text, caret) => {
        const planned = plan(text, intent, caret);
        if (planned.kind === 'none') return;
        edits += 1;
        expect(planned.end).toBeLessThanOrEqual(text.length);
        const after = applyEdit(text, planned);
        const back = takeBack(after, rememberEdit(text, planned));
        expect(back && applyEdit(after, back)).toBe(text);
        expect(plan(after, intent)).toMatchObject({ kind: 'none' });
      }),
      cases('prompts', 2),
    );
    expect(edits).toBeGreaterThan(100);
  });

  test.each(['--p ', '{', '}', '{a,', '—', '\u202e', 'a ', '--no x, ', `--p ${CODE} `, 'https://a.b/c '])(
    'takes linear time: %j',
    (unit) => {
      const text = unit.repeat(20_000 / unit.length);
      expect(growth((long) => plan(long, intent), text)).toBeLessThan(LINEAR);
    },
  );
});
