import { describe, expect, it } from 'vitest';
import { stepFrom } from '@/lib/gallery/steps';

const box = (left: number, top: number, size = 100) => ({ left, top, right: left + size, bottom: top + size });

describe('going from tile to tile', () => {
  /** Three columns whose rows are not quite level, found in no order. */
  const boxes = [box(220, 8), box(0, 0), box(110, 4), box(110, 120), box(0, 115), box(220, 118)];

  it('begins at the first one in reading order', () => {
    expect(stepFrom(boxes, undefined, 'next')).toBe(1);
    expect(stepFrom([], undefined, 'next')).toBe(undefined);
  });

  it('goes on row by row, and ends at the last', () => {
    const walk: number[] = [];
    for (let at = stepFrom(boxes, undefined, 'next'); at !== undefined; at = stepFrom(boxes, at, 'next')) walk.push(at);
    expect(walk).toEqual([1, 2, 0, 4, 3, 5]);
    expect(stepFrom(boxes, 1, 'previous')).toBe(undefined);
    expect(stepFrom(boxes, 4, 'previous')).toBe(0);
  });

  it('goes to the nearest one on a side', () => {
    expect(stepFrom(boxes, 2, 'left')).toBe(1);
    expect(stepFrom(boxes, 2, 'right')).toBe(0);
    expect(stepFrom(boxes, 2, 'down')).toBe(3);
    expect(stepFrom(boxes, 5, 'up')).toBe(0);
    expect(stepFrom(boxes, 1, 'up')).toBe(undefined);
    expect(stepFrom(boxes, 1, 'left')).toBe(undefined);
  });
});
