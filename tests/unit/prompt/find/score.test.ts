import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForPrompts, scoreField } from '@/lib/prompt/find/score';
import { fieldOf, OTHERS, PROMPT_BOXES } from './fields';

describe('a field that prompts are written in', () => {
  it.each(PROMPT_BOXES)('%s', (_, field) => expect(isForPrompts(fieldOf(field))).toBe(true));
});

describe('a field that is left alone', () => {
  it.each(OTHERS)('%s', (_, field) => expect(isForPrompts(fieldOf(field))).toBe(false));
});

describe('what a field says', () => {
  it('can never make a prompt box of one that asks for a secret or for what is not wanted', () => {
    const never = fc.constantFrom('password', 'Negative prompt', 'E-mail', 'card number', 'Search');
    fc.assert(
      fc.property(fc.string(), never, fc.string(), (before, word, after) => {
        const labels = `${before} imagine a prompt ${word} ${after} what do you want to create`;
        expect(isForPrompts(fieldOf({ labels, names: 'prompt', around: 'txt2img' }))).toBe(false);
      }),
    );
  });

  it('is read in time linear in its length', () => {
    const labels = 'describe the what do you want '.repeat(10_000);
    const before = performance.now();
    scoreField(fieldOf({ labels, names: labels, around: labels }));
    expect(performance.now() - before).toBeLessThan(2000);
  });

  it('decides between two: the larger and plainer one is meant', () => {
    const main = fieldOf({ labels: 'Describe the image you want', names: 'prompt', height: 120 });
    const aside = fieldOf({ labels: 'Prompt', kind: 'input', height: 30, width: 200 });
    expect(scoreField(main)).toBeGreaterThan(scoreField(aside));
  });
});
