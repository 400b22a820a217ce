import { describe, expect, it } from 'vitest';
import type { CodeEntry } from '@/lib/codes/entry';
import { searchCodes } from '@/lib/codes/search';
import { alikeLine, bestOf, type SeenPicture, scoresOf } from '@/lib/codes/taste-of';
import { basis } from '@/lib/taste/basis/basis';
import { encode } from '@/lib/taste/code/code';
import { DIMENSIONS } from '@/lib/taste/vector';

const towards = (axis: number, sign = 1): string => {
  const weights = new Float64Array(DIMENSIONS);
  weights[axis] = sign;
  return encode({ weights, confidence: 3 }, basis) ?? '';
};
const seen = (count: number): SeenPicture[] =>
  Array.from({ length: count }, (_, i) => {
    const vector = new Int8Array(DIMENSIONS);
    vector[0] = i + 1;
    vector[1] = (i * 37) % 100;
    return { id: `p:${i}`, caption: `${i}`, vector };
  });

describe('two tastes', () => {
  const pictures = seen(60);
  const of = (codes: string) => scoresOf(codes, pictures, basis);

  it('agree wholly with themselves, and not at all with their opposite', () => {
    expect(alikeLine(of(towards(0)), of(towards(0)), 60)).toMatch(/agree on 100\u00a0%.*much alike/);
    expect(alikeLine(of(towards(0)), of(towards(0, -1)), 60)).toMatch(/agree on 0\u00a0%.*opposed/);
  });
  it('are not compared over a handful of pictures', () =>
    expect(alikeLine(of(towards(0)), of(towards(1)), 5)).toMatch(/once you have seen 20 pictures; 5 so far/));
  it('that cannot be read say why', () =>
    expect(alikeLine(of('ueeo8az'), of(towards(0)), 60)).toMatch(/Midjourney code/));
  it('rank what a person has seen, blended with their weights', () => {
    expect(bestOf(of(towards(0)), pictures, 3).map(({ id }) => id)).toEqual(['p:59', 'p:58', 'p:57']);
    const blend = of(`${towards(0)} ${towards(1)}::-0.001`);
    expect(bestOf(blend, pictures, 1).map(({ id }) => id)).toEqual(['p:59']);
    expect(bestOf(of('nothing'), pictures, 3)).toEqual([]);
  });
});

describe('searching the book', () => {
  const entry = (change: Partial<CodeEntry>): CodeEntry => ({
    code: 'ueeo8az',
    kind: 'profile',
    name: '',
    note: '',
    source: 'pasted',
    added: 0,
    favourite: false,
    ...change,
  });
  const book = [
    entry({ code: 'aaaaaa1', name: 'Foggy mornings' }),
    entry({ code: 'bbbbbb2', note: 'from José, FOGGY', favourite: true }),
    entry({ code: 'cccccc3', site: 'midjourney' }),
  ];
  const found = (query: string) => searchCodes(book, query).map(({ code }) => code);

  it('finds every word, in any case, with or without accents; favourites come first', () => {
    expect(found('foggy')).toEqual(['bbbbbb2', 'aaaaaa1']);
    expect(found('jose fog')).toEqual(['bbbbbb2']);
    expect(found('ccc mid')).toEqual(['cccccc3']);
    expect(found('')).toHaveLength(3);
    expect(found('nowhere')).toEqual([]);
  });
});
