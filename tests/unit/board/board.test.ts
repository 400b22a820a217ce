import { describe, expect, it } from 'vitest';
import { Board } from '@/lib/board/board';
import { boardPictures } from '@/lib/board/board-picture';
import { failure, success } from '@/lib/messages/result';
import type { TasteView } from '@/lib/messages/state';
import { ONE_PROFILE } from '@/lib/profiles/profiles';
import type { RatingDraft, RatingEvent } from '@/lib/ratings/event';
import type { StoredPicture } from '@/lib/store/schema';
import { DIMENSIONS, SCALE } from '@/lib/taste/vector';
import { like, vector, vote } from '../taste/log-of';

const FEATURES = 'test/1';

const stored = (id: string, first: number, more: Partial<StoredPicture> = {}): StoredPicture => ({
  id,
  url: `http://localhost/${id}.webp`,
  page: 'http://127.0.0.1/',
  site: 'practice',
  seen: 1,
  view: '',
  state: 'ready',
  rated: 0,
  attempts: 0,
  vector: vector(first),
  features: FEATURES,
  ...more,
});

const taste: TasteView = {
  profile: 'main',
  features: FEATURES,
  weights: Array.from({ length: DIMENSIONS }, (_, i) => (i === 0 ? 1 : 0)),
  readiness: { state: 'usable', guess: 0.6, low: 0.5, high: 0.7, consistency: 0.8, progress: 0.3, learned: 40 },
  attributes: [],
  words: [],
  palette: [],
  skipped: { ratings: { unlearned: 0, unusable: 0, unknown: 0 }, pictures: [] },
  history: [],
};

const log: RatingEvent[] = [like(0, 'a', ['b']), vote(1, 'b', 'c'), { ...vote(2, 'a', 'b'), profile: 'another' }];

function boardOver(change: Partial<ConstructorParameters<typeof Board>[0]> = {}) {
  const sent: RatingDraft[] = [];
  const board = new Board(
    {
      getView: async () => success(taste),
      append: async (draft) => {
        sent.push(draft);
        return success({ ...draft, device: 'd', sequence: 9, profile: 'main', site: 'penchant' });
      },
      readPictures: async () => [stored('a', SCALE), stored('b', -SCALE), stored('c', 0)],
      readEvents: async () => [
        ...log,
        ...sent.map(
          (draft): RatingEvent => ({ ...draft, device: 'd', sequence: 9, profile: 'main', site: 'penchant' }),
        ),
      ],
      readProfiles: async () => ONE_PROFILE,
      uuid: () => '00000000-0000-4000-8000-00000000abcd',
      now: () => 50,
      ...change,
    },
    () => undefined,
  );
  return { board, sent };
}

describe('pictures on the board', () => {
  it('have their marks and scores, and vectors of other features are left out', () => {
    const old = stored('old', 5, { features: 'older/1' });
    const found = boardPictures([stored('a', SCALE, { seen: 3 }), stored('b', -SCALE, { seen: 9 }), old], log, taste);
    expect(found.map(({ id, liked, voted, score }) => ({ id, liked, voted, score }))).toEqual([
      { id: 'b', liked: false, voted: true, score: -1 },
      { id: 'a', liked: true, voted: true, score: 1 },
    ]);
  });
});

describe('the board', () => {
  it('shows the ratings of its own profile, latest first', async () => {
    const { board } = boardOver();
    await board.refresh();
    expect(board.view).toMatchObject({ loading: false, problem: null, taste });
    expect(board.view.ratings.map(({ kind }) => kind)).toEqual(['vote', 'like']);
  });

  it('takes a rating back by an undo', async () => {
    const { board, sent } = boardOver();
    await board.refresh();
    const [first] = board.view.ratings;
    await board.remove(first?.id ?? '');
    expect(sent).toEqual([{ kind: 'undo', undone: first?.id, id: '00000000-0000-4000-8000-00000000abcd', time: 50 }]);
    expect(board.view.ratings.map(({ kind }) => kind)).toEqual(['like']);
  });

  it('keeps a rating that could not be taken back, and says why', async () => {
    const { board } = boardOver({ append: async () => failure('storage', 'The disk is full.') });
    await board.refresh();
    await board.remove(board.view.ratings[0]?.id ?? '');
    expect(board.view.problem).toBe('The disk is full.');
    expect(board.view.ratings).toHaveLength(2);
  });

  it('shows pictures and ratings even while the background does not answer', async () => {
    const { board } = boardOver({ getView: async () => failure('failed', 'Penchant did not answer.') });
    await board.refresh();
    expect(board.view).toMatchObject({ problem: 'Penchant did not answer.', loading: false });
    expect(board.view.pictures).toHaveLength(3);
  });

  it('says that the store refuses', async () => {
    const { board } = boardOver({ readPictures: () => Promise.reject(new Error('Allow cookies.')) });
    await board.refresh();
    expect(board.view).toMatchObject({ problem: 'Allow cookies.', loading: false });
  });
});
