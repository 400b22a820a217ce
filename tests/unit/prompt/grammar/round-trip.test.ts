import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyEdit } from '@/lib/prompt/grammar/edit';
import type { Intent } from '@/lib/prompt/grammar/intent';
import { findOurs } from '@/lib/prompt/grammar/ours';
import { parse } from '@/lib/prompt/grammar/parse';
import { plan } from '@/lib/prompt/grammar/plan';
import { rememberEdit, takeBack } from '@/lib/prompt/grammar/take-back';
import { CODE, EARLIER, prompts } from './prompts';

const RUNS = { numRuns: 20_000 };
const own = [CODE, EARLIER];
const intent: Intent = { suffix: { p: CODE, s: 100 }, own };

/** Counts what was really tried, so that a generator that makes only refusals cannot pass. */
const counted = (least: number) => {
  let edits = 0;
  return { edit: () => (edits += 1), enough: () => expect(edits).toBeGreaterThan(least) };
};

it('writes, writes nothing again, and takes back to the byte, over 20,000 prompts', () => {
  const count = counted(10_000);
  fc.assert(
    fc.property(prompts(), fc.nat(60), fc.constantFrom(CODE, '', 'ueeo8az tlsfsfo::4'), (text, caret, p) => {
      const wish: Intent = { suffix: { p, s: 100 }, own };
      const first = plan(text, wish, caret);
      if (first.kind === 'none') return;
      count.edit();
      const after = applyEdit(text, first);
      expect(after.startsWith(text.slice(0, first.start))).toBe(true);
      expect(after.endsWith(text.slice(first.end))).toBe(true);
      expect(first.insert).toMatch(/^( --p[ \w:]*)?( --s 100)?$/);
      expect(plan(after, wish)).toMatchObject({ kind: 'none' });
      const back = takeBack(after, rememberEdit(text, first));
      expect(back && applyEdit(after, back)).toBe(text);
    }),
    RUNS,
  );
  count.enough();
});

it('takes ours out by its code alone, over 20,000 prompts without a --p of the person’s own', () => {
  const count = counted(10_000);
  fc.assert(
    fc.property(prompts({ personal: false, broken: false }), (text) => {
      const first = plan(text, intent);
      if (first.kind === 'none') return;
      count.edit();
      const after = applyEdit(text, first);
      const out = plan(after, { suffix: {}, own });
      expect(out.kind === 'edit' && applyEdit(after, out)).toBe(text);
    }),
    RUNS,
  );
  count.enough();
});

it('puts a new code and strength in place of an earlier one and leaves all else, over 20,000 prompts', () => {
  const count = counted(10_000);
  const earlier: Intent = { suffix: { p: EARLIER, s: 750 }, own };
  fc.assert(
    fc.property(
      prompts({ personal: false, broken: false }),
      prompts({ style: false, personal: false, broken: false }),
      (text, more) => {
        const first = plan(text, earlier);
        if (first.kind === 'none') return;
        const before = text.slice(0, first.start);
        const after = `${text.slice(first.start)} --ar 1:1 ${more}`;
        const again = plan(before + first.insert + after, intent);
        if (again.kind === 'none') return;
        count.edit();
        const changed = applyEdit(before + first.insert + after, again);
        expect(changed.startsWith(before)).toBe(true);
        expect(changed.endsWith(after)).toBe(true);
        expect(changed).not.toContain(EARLIER);
        expect(changed.split(CODE)).toHaveLength(2);
        expect(plan(changed, intent)).toMatchObject({ kind: 'none' });
      },
    ),
    RUNS,
  );
  count.enough();
});

it('leaves one suffix of ours at most wherever earlier ones stand, and takes its edit back, over 20,000 prompts', () => {
  const count = counted(10_000);
  fc.assert(
    fc.property(prompts({ ours: true, broken: false }), fc.boolean(), (text, on) => {
      const wish: Intent = on ? intent : { suffix: {}, own };
      const first = plan(text, wish);
      if (first.kind === 'none') return;
      count.edit();
      const after = applyEdit(text, first);
      expect(after.startsWith(text.slice(0, first.start))).toBe(true);
      expect(after.endsWith(text.slice(first.end))).toBe(true);
      expect(plan(after, wish)).toMatchObject({ kind: 'none' });
      expect(findOurs(after, parse(after), own).length).toBeLessThanOrEqual(on ? 1 : 0);
      const back = takeBack(after, rememberEdit(text, first));
      expect(back && applyEdit(after, back)).toBe(text);
    }),
    RUNS,
  );
  count.enough();
});

it('never adds a family that the person typed, over 20,000 prompts', () => {
  const personal = /(?:^|\s)(?:--|[—–-])(?:p|profile|personalize)(?=\s|$)/i;
  const style = /(?:^|\s)(?:--|[—–-])(?:s|stylize)(?=\s|$)/i;
  fc.assert(
    fc.property(prompts(), (text) => {
      const planned = plan(text, intent);
      if (planned.kind === 'none') return;
      expect(personal.test(text) && planned.insert.includes('--p')).toBe(false);
      expect(style.test(text) && planned.insert.includes('--s')).toBe(false);
    }),
    RUNS,
  );
});
