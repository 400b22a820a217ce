import { describe, expect, it } from 'vitest';
import { likedEnd, otherEnd } from '@/lib/taste/words/attribute-findings';
import { type Description, describeTaste } from '@/lib/taste/words/describe';
import { reasonsFor } from '@/lib/taste/words/why';
import { taster } from './taster';

const described = (options: Parameters<typeof taster>[0]): Description => {
  const { pictures, log } = taster(options);
  return describeTaste(log.taste(), pictures, new Set());
};

const SEEDS = Array.from({ length: 20 }, (_, i) => 100 + i);

describe('a taste in words', () => {
  it('has the right signs, for every one of 20 tasters', () => {
    for (const seed of SEEDS) {
      const { attributes, words } = described({ seed, liking: 3, votes: 200 });
      const ends = attributes.slice(0, 2).map(likedEnd).sort();
      expect(ends).toEqual(['dark', 'warmColours']);
      expect(words.find(({ word }) => word === 'glass')?.effect).toBeGreaterThan(0);
      expect(words.find(({ word }) => word === 'fog')?.effect).toBeLessThan(0);
    }
  });

  it('turns round with the person', () => {
    const { attributes, words } = described({ seed: 5, liking: -3, votes: 200 });
    expect(attributes.slice(0, 2).map(likedEnd).sort()).toEqual(['bright', 'coolColours']);
    expect(attributes.slice(0, 2).map(otherEnd).sort()).toEqual(['dark', 'warmColours']);
    expect(words.find(({ word }) => word === 'glass')?.effect).toBeLessThan(0);
  });

  it('hardly ever finds what is not there: less than one of 21 attributes, less than one of 60 words', () => {
    let attributes = 0;
    let words = 0;
    for (const seed of SEEDS) {
      const found = described({ seed, liking: 3, votes: 400 });
      attributes += found.attributes.filter(({ attribute }) => !['warmth', 'brightness'].includes(attribute.id)).length;
      words += found.words.filter(({ word }) => word.startsWith('word')).length;
    }
    expect(attributes / SEEDS.length).toBeLessThan(1);
    expect(words / SEEDS.length).toBeLessThan(1);
  });

  it('says little about a person who votes at random, and nothing before the first vote', () => {
    const found = SEEDS.map((seed) => described({ seed, liking: 0, votes: 200 }));
    const total = found.reduce((sum, { attributes, words }) => sum + attributes.length + words.length, 0);
    expect(total / SEEDS.length).toBeLessThan(2);
    expect(described({ seed: 1, liking: 3, votes: 0 })).toEqual({ attributes: [], words: [], palette: [] });
  });

  it('says nothing with fewer than 8 pictures a side', () => {
    const { attributes, words } = described({ seed: 9, liking: 3, votes: 300, count: 15 });
    expect(attributes).toEqual([]);
    expect(words).toEqual([]);
  });

  it('gives reasons that add up to the side a picture is on', () => {
    const { pictures, log } = taster({ seed: 4, liking: 3, votes: 300 });
    const { attributes } = describeTaste(log.taste(), pictures, new Set());
    const sorted = [...pictures].sort((a, b) => (b.vector[0] ?? 0) - (a.vector[0] ?? 0));
    const sum = (picture: (typeof pictures)[number] | undefined): number =>
      reasonsFor(picture?.look?.attributes, attributes).reduce((total, { effect }) => total + effect, 0);
    expect(sum(sorted[0])).toBeGreaterThan(0);
    expect(sum(sorted.at(-1))).toBeLessThan(0);
    expect(reasonsFor(sorted[0]?.look?.attributes, attributes)[0]?.end).toMatch(/^(warmColours|dark)$/);
    expect(reasonsFor(undefined, attributes)).toEqual([]);
  });
});
