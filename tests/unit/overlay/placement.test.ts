import { describe, expect, it } from 'vitest';
import { CORNERS, clip, place } from '@/lib/overlay/placement';

const box = { left: 100, top: 200, right: 400, bottom: 500 };
const size = { width: 70, height: 30 };

describe('placement', () => {
  it('keeps clear of the edges in every corner', () => {
    expect(CORNERS.map((corner) => place(box, corner, size))).toEqual([
      { x: 322, y: 208 },
      { x: 108, y: 208 },
      { x: 322, y: 462 },
      { x: 108, y: 462 },
    ]);
  });

  it('goes to the middle where there is no room', () => {
    expect(place({ left: 0, top: 0, right: 60, bottom: 40 }, 'top-right', size)).toEqual({ x: -5, y: 5 });
  });

  it('is in whole px', () => {
    const { x, y } = place({ left: 0.4, top: 0.6, right: 300.3, bottom: 300.7 }, 'bottom-right', size);
    expect([x, y].map(Number.isInteger)).toEqual([true, true]);
  });

  it('goes by what is inside the viewport', () => {
    const viewport = { width: 300, height: 300 };
    expect(clip({ left: -50, top: -60, right: 500, bottom: 250 }, viewport)).toEqual({
      left: 0,
      top: 0,
      right: 300,
      bottom: 250,
    });
  });
});
