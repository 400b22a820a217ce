import { describe, expect, it } from 'vitest';
import { LikedPictures } from '@/lib/gallery/liked';
import { Rater } from '@/lib/gallery/rater';
import { Outbox, type Outgoing } from '@/lib/messages/outbox';
import { protocol } from '@/lib/messages/protocol';
import { success } from '@/lib/messages/result';
import type { Picture } from '@/lib/ratings/picture';

const picture = (id: string): Picture => ({ id, url: `https://a.example/${id}`, page: 'https://a.example/' });
const a = picture('p:a');
const b = picture('p:b');
const neighbours = [picture('p:n1'), picture('p:n2')];

function makeRater() {
  const sent: Outgoing[] = [];
  const said: [line: string, undoable: boolean][] = [];
  const liked = new LikedPictures(
    async () => success({ liked: [], matching: [] }),
    () => [],
    () => {},
    new AbortController().signal,
  );
  const outbox = new Outbox(
    {
      append: async (outgoing) => {
        sent.push(outgoing);
        return success(null);
      },
      stored: ({ id }) => liked.settle(id, true),
      refused: () => {},
      troubled: () => {},
    },
    new AbortController().signal,
  );
  const rater = new Rater({ outbox, liked, neighbours: () => neighbours, say: (...line) => said.push(line) });
  const drafts = async () => {
    await new Promise(setImmediate);
    return sent.map(({ draft }) => draft);
  };
  return { rater, liked, sent, said, drafts };
}

describe('rater', () => {
  it('makes a like with its context, and the records of all that it names', async () => {
    const { rater, liked, sent, drafts } = makeRater();
    rater.toggleLike(a);
    expect(liked.has(a.id)).toBe(true);
    expect(await drafts()).toMatchObject([{ kind: 'like', picture: 'p:a', context: ['p:n1', 'p:n2'] }]);
    expect(sent[0]?.pictures).toEqual([a, ...neighbours]);
  });

  it('takes a like back when it is pressed again', async () => {
    const { rater, liked, drafts } = makeRater();
    rater.toggleLike(a);
    rater.toggleLike(a);
    expect(liked.has(a.id)).toBe(false);
    expect((await drafts()).map(({ kind }) => kind)).toEqual(['like', 'unlike']);
  });

  it('follows what the site’s own button says, and says it once', async () => {
    const { rater, drafts } = makeRater();
    rater.setLike(a, true);
    rater.setLike(a, true);
    rater.setLike(a, false);
    rater.setLike(b, false);
    expect((await drafts()).map(({ kind }) => kind)).toEqual(['like', 'unlike']);
  });

  it('makes a vote and a skip of a pair', async () => {
    const { rater, drafts } = makeRater();
    rater.compare(a, b, 'tie');
    rater.compare(a, b, 'skip');
    const pair = { left: 'p:a', right: 'p:b' };
    expect(await drafts()).toMatchObject([
      { kind: 'vote', ...pair, outcome: 'tie' },
      { kind: 'skip', ...pair },
    ]);
  });

  it('takes back the latest first, by its id, and the heart with it', async () => {
    const { rater, liked, drafts } = makeRater();
    rater.toggleLike(a);
    rater.compare(a, b, 'left');
    rater.undo();
    expect(liked.has(a.id)).toBe(true);
    rater.undo();
    expect(liked.has(a.id)).toBe(false);
    expect(rater.canUndo).toBe(false);
    const [like, vote, first, second] = await drafts();
    expect(first).toMatchObject({ kind: 'undo', undone: vote?.id });
    expect(second).toMatchObject({ kind: 'undo', undone: like?.id });
  });

  it('gives the heart back when the taking back of a like is taken back', async () => {
    const { rater, liked } = makeRater();
    rater.toggleLike(a);
    rater.toggleLike(a);
    rater.undo();
    expect(liked.has(a.id)).toBe(true);
  });

  it('does nothing where there is nothing to take back', async () => {
    const { rater, said, drafts } = makeRater();
    rater.undo();
    expect(await drafts()).toEqual([]);
    expect(said).toEqual([]);
  });

  it('cannot take back what was refused', async () => {
    const { rater, drafts } = makeRater();
    rater.toggleLike(a);
    const [like] = await drafts();
    rater.forget(like?.id ?? '');
    expect(rater.canUndo).toBe(false);
  });

  it('says what it did, and offers to take it back', () => {
    const { rater, said } = makeRater();
    rater.toggleLike(a);
    rater.undo();
    expect(said).toEqual([
      ['Liked.', true],
      ['Taken back.', false],
    ]);
  });

  it('makes what the background accepts', async () => {
    const { rater, sent, drafts } = makeRater();
    rater.toggleLike(a);
    rater.toggleLike(a);
    rater.compare(a, b, 'right');
    rater.compare(a, b, 'skip');
    rater.undo();
    await drafts();
    const { request } = protocol['rating.append'];
    expect(sent.map((outgoing) => request.safeParse(outgoing).success)).toEqual([true, true, true, true, true]);
  });
});
