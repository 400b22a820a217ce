import { describe, expect, it } from 'vitest';
import { LikedPictures } from '@/lib/gallery/liked';
import { failure, type Result, success } from '@/lib/messages/result';
import type { Marks } from '@/lib/messages/state';
import type { PictureId } from '@/lib/ratings/picture';

/** A background whose answers a test gives when it wants. */
function makeLiked(wanted: PictureId[]) {
  const asked: { ids: PictureId[]; answer: (result: Result<Marks>) => void }[] = [];
  let changes = 0;
  const liked = new LikedPictures(
    (_, { ids }) => new Promise((answer) => asked.push({ ids, answer })),
    () => wanted,
    () => {
      changes += 1;
    },
    new AbortController().signal,
  );
  const answer = async (result: Result<PictureId[]>, matching: PictureId[] = []) => {
    asked.at(-1)?.answer(result.ok ? success({ liked: result.value, matching }) : result);
    await new Promise(setImmediate);
  };
  return { liked, asked, answer, changes: () => changes };
}

describe('liked pictures', () => {
  it('are asked for once, each once', async () => {
    const { liked, asked, answer, changes } = makeLiked(['a', 'b', 'a']);
    void liked.update();
    void liked.update();
    expect(asked.map(({ ids }) => ids)).toEqual([['a', 'b']]);
    await answer(success(['b']));
    expect([liked.has('a'), liked.has('b')]).toEqual([false, true]);
    expect(changes()).toBe(1);
    await liked.update();
    expect(asked).toHaveLength(1);
  });

  it('are marked as that, whatever else the taste says, and marks come and go', async () => {
    const { liked, answer, changes } = makeLiked(['a', 'b', 'c']);
    void liked.update();
    await answer(success(['a']), ['a', 'b']);
    expect(['a', 'b', 'c'].map((id) => liked.markOf(id))).toEqual(['liked', 'match', undefined]);
    expect(changes()).toBe(1);
    liked.refresh();
    await answer(success(['a']));
    expect(['a', 'b', 'c'].map((id) => liked.markOf(id))).toEqual(['liked', undefined, undefined]);
    expect(changes()).toBe(2);
  });

  it('stay what they were while they are asked for anew, in view or not', async () => {
    const { liked, asked, answer } = makeLiked(['a', 'b']);
    void liked.update();
    await answer(success(['a', 'b']));
    liked.refresh();
    expect(asked.at(-1)?.ids).toEqual(['a', 'b']);
    expect([liked.has('a'), liked.has('b')]).toEqual([true, true]);
    await answer(success(['b']));
    expect([liked.has('a'), liked.has('b')]).toEqual([false, true]);
  });

  it('are what the person has just said, at once and before it is stored', async () => {
    const { liked, answer } = makeLiked(['a']);
    void liked.update();
    liked.set('a', true, 'rating');
    expect(liked.has('a')).toBe(true);
    // The answer was on its way before the gesture.
    await answer(success([]));
    expect(liked.has('a')).toBe(true);
    liked.settle('rating', true);
    expect(liked.has('a')).toBe(true);
  });

  it('are not overruled by an answer from before the rating was stored', async () => {
    const { liked, asked, answer } = makeLiked(['a', 'b']);
    void liked.update();
    liked.set('a', true, 'rating');
    liked.settle('rating', true);
    await answer(success([]));
    expect(liked.has('a')).toBe(true);
    // What that answer said of the others is asked anew.
    expect(asked.at(-1)?.ids).toEqual(['b']);
  });

  it('keep to the newest of two ratings', () => {
    const { liked } = makeLiked([]);
    liked.set('a', true, 'first');
    liked.set('a', false, 'second');
    liked.settle('first', true);
    expect(liked.has('a')).toBe(false);
    liked.settle('second', true);
    expect(liked.has('a')).toBe(false);
  });

  it('go back to what is stored when a rating is refused', async () => {
    const { liked, answer } = makeLiked(['a']);
    void liked.update();
    await answer(success([]));
    liked.set('a', true, 'rating');
    liked.settle('rating', false);
    expect(liked.has('a')).toBe(false);
    await answer(success([]));
    expect(liked.has('a')).toBe(false);
  });

  it('are asked for anew when something was rated elsewhere', async () => {
    const { liked, asked, answer } = makeLiked(['a']);
    void liked.update();
    await answer(success([]));
    liked.refresh();
    expect(asked).toHaveLength(2);
    await answer(success(['a']));
    expect(liked.has('a')).toBe(true);
  });

  it('are asked for again later when nobody answered', async () => {
    const { liked, asked, answer } = makeLiked(['a']);
    void liked.update();
    await answer(failure('failed', 'line'));
    expect(asked).toHaveLength(1);
    void liked.update();
    await answer(success(['a']));
    expect(liked.has('a')).toBe(true);
  });
});
