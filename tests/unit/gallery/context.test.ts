import { describe, expect, it } from 'vitest';
import { LARGEST_CONTEXT, nearest } from '@/lib/gallery/context';
import { MAX_CONTEXT } from '@/lib/ratings/event';

const at = (id: string, x: number, y: number, size = 100) => ({
  id,
  box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
  item: id,
});

describe('the context of a like', () => {
  it('is the nearest pictures, nearest first', () => {
    const found = nearest(at('liked', 500, 500), [at('far', 900, 900), at('near', 600, 500), at('next', 500, 720)]);
    expect(found).toEqual(['near', 'next', 'far']);
  });

  it('goes by the middle of each picture, not by its corner', () => {
    expect(nearest(at('liked', 0, 0), [at('large', 300, 0, 600), at('small', 200, 0, 10)])).toEqual(['small', 'large']);
  });

  it('never holds the liked picture, though it may stand there twice', () => {
    expect(nearest(at('liked', 0, 0), [at('liked', 10, 0), at('other', 500, 0)])).toEqual(['other']);
  });

  it('names each picture once', () => {
    expect(nearest(at('liked', 0, 0), [at('twin', 300, 0), at('other', 200, 0), at('twin', 100, 0)])).toEqual([
      'twin',
      'other',
    ]);
  });

  it('is as long as a like may have', () => {
    const many = Array.from({ length: 50 }, (_, n) => at(`p${n}`, n * 10 + 10, 0));
    expect(nearest(at('liked', 0, 0), many)).toEqual(many.slice(0, LARGEST_CONTEXT).map(({ id }) => id));
    expect(LARGEST_CONTEXT).toBe(MAX_CONTEXT);
  });
});
