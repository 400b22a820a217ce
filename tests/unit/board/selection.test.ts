import { describe, expect, it } from 'vitest';
import { gridStep } from '@/lib/board/grid-step';
import { extremes, filtered, NO_FILTER, ranked, sitesOf } from '@/lib/board/selection';
import { picture } from './example-pictures';

const DAY = 24 * 3_600_000;
const NOW = 100 * DAY;

const pictures = [
  picture('a', { seen: NOW - DAY / 2, score: 1, liked: true }),
  picture('b', { seen: NOW - 3 * DAY, score: 3, voted: true, site: 'https://other.example' }),
  picture('c', { seen: NOW - 20 * DAY, score: 2 }),
  picture('d', { seen: NOW - 60 * DAY, score: 5, liked: true, voted: true }),
];
const ids = (some: readonly { id: string }[]): string => some.map(({ id }) => id).join('');

describe('which pictures are shown', () => {
  it.each([
    [{}, 'abcd'],
    [{ site: 'practice' }, 'acd'],
    [{ since: 'day' }, 'a'],
    [{ since: 'week' }, 'ab'],
    [{ since: 'month' }, 'abc'],
    [{ rated: 'liked' }, 'ad'],
    [{ rated: 'voted' }, 'bd'],
    [{ rated: 'unrated' }, 'c'],
    [{ rated: 'liked', site: 'https://other.example' }, ''],
  ] as const)('%o lets through %s', (filter, expected) => {
    expect(ids(filtered(pictures, { ...NO_FILTER, ...filter }, NOW))).toBe(expected);
  });

  it('are in their own order at strength 0, and in the taste’s at 1000', () => {
    expect(ids(ranked(pictures, 0, 0.9))).toBe('abcd');
    expect(ids(ranked(pictures, 1000, 0.9))).toBe('dbca');
    expect(ranked([], 100, 0.9)).toEqual([]);
  });

  it('have a best and a worst end that never overlap', () => {
    const { most, least } = extremes(pictures, 6);
    expect([ids(most), ids(least)]).toEqual(['db', 'ac']);
    expect(extremes([picture('x')], 6)).toEqual({ most: [], least: [] });
  });

  it('come from sites, the one with most first', () => {
    expect(sitesOf(pictures)).toEqual(['practice', 'https://other.example']);
  });
});

describe('a step in the grid', () => {
  it.each([
    ['ArrowRight', 4, 5],
    ['ArrowLeft', 4, 3],
    ['ArrowDown', 4, 7],
    ['ArrowUp', 4, 1],
    ['Home', 4, 0],
    ['End', 4, 9],
    ['ArrowUp', 1, undefined],
    ['ArrowDown', 8, undefined],
    ['ArrowRight', 9, undefined],
    ['Tab', 4, undefined],
  ])('%s from %i leads to %s', (key, at, to) => {
    expect(gridStep(key, at, 3, 10)).toBe(to);
  });

  it('goes to the picture that lies there where rows run from right to left', () => {
    expect(gridStep('ArrowLeft', 4, 3, 10, true)).toBe(5);
    expect(gridStep('ArrowRight', 4, 3, 10, true)).toBe(3);
    expect(gridStep('ArrowDown', 4, 3, 10, true)).toBe(7);
  });
});
