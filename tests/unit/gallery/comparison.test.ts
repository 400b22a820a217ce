import { describe, expect, it } from 'vitest';
import { Comparison, type Side } from '@/lib/gallery/comparison';

const side = (id: string): Side => ({
  picture: { id, url: `https://a.example/${id}`, page: 'https://a.example/' },
  shown: { id, url: `https://a.example/${id}`, caption: '', ratio: 1 },
});

describe('comparison', () => {
  it('waits with the first and opens with the second', () => {
    const comparison = new Comparison();
    comparison.pick(side('a'));
    expect([comparison.tray?.picture.id, comparison.pair]).toEqual(['a', undefined]);
    comparison.pick(side('b'));
    expect(comparison.tray).toBeUndefined();
    expect([comparison.pair?.left.picture.id, comparison.pair?.right.picture.id]).toEqual(['a', 'b']);
  });

  it('puts the first back when it is picked again', () => {
    const comparison = new Comparison();
    comparison.pick(side('a'));
    comparison.pick(side('a'));
    expect([comparison.tray, comparison.pair]).toEqual([undefined, undefined]);
  });

  it('starts over once it is closed', () => {
    const comparison = new Comparison();
    comparison.pick(side('a'));
    comparison.pick(side('b'));
    comparison.close();
    comparison.pick(side('c'));
    expect([comparison.tray?.picture.id, comparison.pair]).toEqual(['c', undefined]);
  });

  it.each([
    ['left', 'a'],
    ['right', 'b'],
    ['tie', undefined],
    ['skip', undefined],
  ] as const)('after %s, %s waits for the next one where the winner stays', (outcome, waiting) => {
    const comparison = new Comparison();
    comparison.winnerStays = true;
    comparison.pick(side('a'));
    comparison.pick(side('b'));
    comparison.decide(outcome);
    expect([comparison.tray?.picture.id, comparison.pair]).toEqual([waiting, undefined]);
  });

  it('keeps none where the winner does not stay', () => {
    const comparison = new Comparison();
    comparison.pick(side('a'));
    comparison.pick(side('b'));
    comparison.decide('left');
    expect([comparison.tray, comparison.pair]).toEqual([undefined, undefined]);
  });
});
