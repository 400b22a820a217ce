import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Finder, Tile } from '@/lib/gallery/tile';
import { all } from '@/lib/sites/all';

const tile = { ruled: true } as Tile;
const finder = (selector: string): Finder => ({ selector, shortest: 96, read: () => tile });
vi.mock('@/lib/gallery/find-by-rule', () => ({ findByRule: () => finder('by rule') }));
vi.mock('@/lib/gallery/find-any', () => ({ findAny: () => finder('any') }));
const { FinderChoice } = await import('@/lib/gallery/finder-choice');

const MINUTE = 60_000;

/** What a page's rule would find. */
let ruled: object[] = [];
let queries = 0;

beforeEach(() => {
  vi.useFakeTimers();
  ruled = [];
  queries = 0;
  vi.stubGlobal('document', {
    querySelectorAll: () => {
      queries += 1;
      return ruled;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A page of a site, and how its tiles are found. */
function open(found: () => number) {
  const ways: string[] = [];
  const change = ({ selector }: Finder) => void ways.push(selector);
  const choice = new FinderChoice(all.automatic1111, found, change, new AbortController().signal);
  ways.push(choice.begin('http://127.0.0.1:7860/').selector);
  return { choice, ways };
}

describe('how tiles are found on a page of a site', () => {
  it('is by its rule as long as that finds some', () => {
    const { ways } = open(() => 1);
    vi.advanceTimersByTime(10 * MINUTE);
    expect(ways).toEqual(['by rule']);
  });

  it('is by its rule again once the first picture is there, after however long', () => {
    const { choice, ways } = open(() => ruled.length);
    vi.advanceTimersByTime(10 * MINUTE);
    expect(ways).toEqual(['by rule', 'any']);
    ruled = [{ getBoundingClientRect: () => ({ width: 400 }) }];
    choice.came(tile);
    vi.advanceTimersByTime(MINUTE);
    expect(ways).toEqual(['by rule', 'any', 'by rule']);
  });

  it('costs nothing on a page that stays as it is', () => {
    const { choice } = open(() => 0);
    vi.advanceTimersByTime(MINUTE);
    const before = queries;
    choice.came({} as Tile);
    vi.advanceTimersByTime(10 * MINUTE);
    expect(queries).toBe(before);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stays by any large picture where a tile of the rule is too small or gone by then', () => {
    const { choice, ways } = open(() => 0);
    vi.advanceTimersByTime(MINUTE);
    choice.came(tile);
    vi.advanceTimersByTime(MINUTE);
    expect(ways).toEqual(['by rule', 'any']);
  });
});
