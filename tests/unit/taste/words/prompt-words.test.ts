import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '@/lib/taste/attributes/attributes';
import type { AttributeFinding } from '@/lib/taste/words/attribute-findings';
import { promptWordCount, promptWords } from '@/lib/taste/words/prompt-words';
import type { WordFinding } from '@/lib/taste/words/word-findings';

const sides = { error: 0.1, more: 20, less: 20 };

function attribute(id: string, effect: number): AttributeFinding {
  const found = ATTRIBUTES.find((one) => one.id === id);
  if (!found) throw new Error(`No attribute ${id}.`);
  return { attribute: found, place: ATTRIBUTES.indexOf(found), effect, mean: 0, deviation: 30, ...sides };
}

const word = (text: string, effect: number): WordFinding => ({ word: text, effect, ...sides });

const findings = {
  attributes: [
    attribute('warmth', 1.2),
    attribute('brightness', -0.8),
    attribute('uprightness', 2),
    attribute('blue', 0.3),
  ],
  words: [
    word('stained glass', 1),
    word('fog', -2),
    word('blue hour', 0.5),
    ...Array.from({ length: 9 }, (_, i) => word(`thing${i}`, 0.2 - i / 100)),
  ],
};

describe('words for a prompt', () => {
  it.each([
    [0, 0],
    [1, 1],
    [100, 3],
    [1000, 10],
  ])('at strength %i there are %i', (strength, count) => {
    expect(promptWordCount(strength)).toBe(count);
    const text = promptWords(findings, strength, { weights: false });
    // “dark, low key” is one thing said in two.
    expect(text === '' ? 0 : text.replace('dark, low key', 'dark').split(', ').length).toBe(count);
  });

  it('never get fewer as the strength grows', () => {
    for (let strength = 1; strength <= 1000; strength += 1)
      expect(promptWordCount(strength)).toBeGreaterThanOrEqual(promptWordCount(strength - 1));
  });

  it('are the strongest that are liked, each thing once', () => {
    expect(promptWords(findings, 100, { weights: false })).toBe('warm palette, stained glass, dark, low key');
    expect(promptWords(findings, 1000, { weights: false })).toContain('blue hour');
    expect(promptWords(findings, 1000, { weights: false })).not.toMatch(/fog|, blue,/);
  });

  it('carry weights where a site reads them, heavier with the strength', () => {
    expect(promptWords(findings, 100, { weights: true })).toBe(
      '(warm palette:1.1), (stained glass:1.1), (dark, low key:1.1)',
    );
    expect(promptWords(findings, 1000, { weights: true })).toMatch(/^\(warm palette:1\.5\), \(stained glass:1\.4\), /);
  });

  it('are none while nothing is known', () => {
    expect(promptWords({ attributes: [], words: [] }, 1000, { weights: true })).toBe('');
  });
});
