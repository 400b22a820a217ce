import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failure, type Result, success } from '@/lib/messages/result';
import type { Pair } from '@/lib/messages/state';
import { type ShownPair, VoteSession } from '@/lib/popup/vote-session';
import type { RatingDraft } from '@/lib/ratings/event';

const picture = (id: string) => ({ id, page: 'http://gallery.test/' });
const pairOf = (n: number): Pair => ({ left: picture(`left:${n}`), right: picture(`right:${n}`) });
const REFUSED = failure('storage', 'The browser refuses to store ratings.');

/** A background that hands out pair after pair, the same one until it is answered, and can be told to fail. */
function background() {
  const stored: RatingDraft[] = [];
  const excluded = new Set<string>();
  const state = { pool: 100, append: null as Result<never> | null, next: null as Result<never> | null };
  const answered = () => new Set(stored.filter((d) => d.kind === 'vote' || d.kind === 'skip').map(({ left }) => left));
  return {
    stored,
    excluded,
    state,
    async exclude(id: string, out: boolean) {
      if (out) excluded.add(id);
      else excluded.delete(id);
      return success(null);
    },
    async append(draft: RatingDraft) {
      if (state.append) return state.append;
      if (!stored.some(({ id }) => id === draft.id)) stored.push(draft);
      return success(null);
    },
    async nextPair() {
      if (state.next) return state.next;
      const n = Array.from({ length: state.pool }, (_, i) => i).find(
        (i) => !answered().has(`left:${i}`) && !excluded.has(`left:${i}`) && !excluded.has(`right:${i}`),
      );
      return success(n === undefined ? null : pairOf(n));
    },
  };
}

function popup(behind = background()) {
  const released: ShownPair[] = [];
  const loaded: ShownPair[] = [];
  let ids = 0;
  const closed = new AbortController();
  const changed = vi.fn();
  const session = new VoteSession(
    {
      append: behind.append,
      exclude: behind.exclude,
      nextPair: behind.nextPair,
      async load(pair) {
        const shown = { pair, left: `blob:${loaded.length}l`, right: `blob:${loaded.length}r` };
        loaded.push(shown);
        return shown;
      },
      release: (shown) => released.push(shown),
      later: (pause, again) => setTimeout(again, pause),
      uuid: () => `00000000-0000-4000-8000-${String(ids++).padStart(12, '0')}`,
      now: () => 1000 + ids,
    },
    changed,
    closed.signal,
  );
  return { behind, session, released, loaded, changed, closed, left: () => session.view.shown?.pair.left.id };
}

/** What the popup does at its start. */
async function open(session: VoteSession, kept: Pair | null | undefined): Promise<void> {
  if (!(await session.resume(kept))) await session.refill();
}

const votes = (stored: readonly RatingDraft[]) =>
  stored.map((draft) =>
    draft.kind === 'vote'
      ? `${draft.left} ${draft.outcome}`
      : draft.kind === 'skip'
        ? `${draft.left} skip`
        : draft.kind,
  );

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('opening', () => {
  it('shows the pair that was kept, without asking the background', async () => {
    const { session, behind, left } = popup();
    behind.state.next = failure('failed', 'must not be asked');
    await open(session, pairOf(7));
    expect(left()).toBe('left:7');
    expect(session.view.problem).toBeNull();
  });

  it('asks for a pair where none was kept', async () => {
    const { session, left } = popup();
    await open(session, undefined);
    expect(left()).toBe('left:0');
  });

  it('asks for another pair where a kept picture is gone', async () => {
    const behind = background();
    const releasePair = vi.fn();
    const session = new VoteSession(
      {
        append: behind.append,
        exclude: behind.exclude,
        nextPair: behind.nextPair,
        load: async (pair) => ({ pair, left: pair.left.id === 'left:7' ? null : 'blob:l', right: 'blob:r' }),
        release: releasePair,
        later: (pause, again) => setTimeout(again, pause),
        uuid: () => crypto.randomUUID(),
        now: () => 0,
      },
      () => undefined,
      new AbortController().signal,
    );
    await open(session, pairOf(7));
    expect(session.view.shown?.pair).toEqual(pairOf(0));
    expect(releasePair).toHaveBeenCalledExactlyOnceWith({ pair: pairOf(7), left: null, right: 'blob:r' });
  });

  it('knows an empty pool from one that is not known yet, and fills it when told', async () => {
    const { session, behind, left } = popup();
    behind.state.pool = 0;
    expect(session.view.shown).toBeUndefined();
    await open(session, null);
    expect(session.view.shown).toBeNull();
    behind.state.pool = 2;
    await session.refill();
    expect(left()).toBe('left:0');
  });
});

describe('voting', () => {
  it('stores each choice with its pair, in order, and moves on', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    for (const choice of ['left', 'right', 'tie', 'skip'] as const) await session.choose(choice);
    expect(votes(behind.stored)).toEqual(['left:0 left', 'left:1 right', 'left:2 tie', 'left:3 skip']);
    expect(left()).toBe('left:4');
    expect(new Set(behind.stored.map(({ id }) => id)).size).toBe(4);
  });

  it('ignores a second key while the next pair is on its way', async () => {
    const { session, behind } = popup();
    await open(session, null);
    await Promise.all([session.choose('left'), session.choose('left'), session.choose('right')]);
    expect(votes(behind.stored)).toEqual(['left:0 left']);
  });

  it('marks the choice at once and says what happened', async () => {
    const { session } = popup();
    await open(session, null);
    const voted = session.choose('right');
    expect(session.view).toMatchObject({ chosen: 'right', said: 'You preferred the right one.' });
    await voted;
    expect(session.view.chosen).toBeNull();
  });

  it('gives back the pictures of each pair that is not shown any more, and of no other', async () => {
    const { session, released, loaded } = popup();
    await open(session, null);
    await session.choose('left');
    await session.choose('left');
    expect(released).toEqual(loaded.slice(0, 2));
  });

  it('keeps what cannot be stored, says why, and stores it once it can: in order, each once', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    behind.state.append = REFUSED;
    await session.choose('left');
    expect(session.view.problem).toBe('The browser refuses to store ratings.');
    expect(behind.stored).toEqual([]);
    behind.state.append = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(votes(behind.stored)).toEqual(['left:0 left']);
    expect(session.view.problem).toBeNull();
    expect(left()).toBe('left:1');
  });

  it('waits with a line while no next pair can be had, and counts no second vote meanwhile', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    behind.state.next = failure('failed', 'Penchant did not answer.');
    await session.choose('left');
    await session.choose('right');
    expect(session.view.problem).toBe('Penchant did not answer.');
    behind.state.next = null;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(left()).toBe('left:1');
    expect(votes(behind.stored)).toEqual(['left:0 left']);
    expect(session.view).toMatchObject({ chosen: null, problem: null });
  });

  it('hands over what is left when the popup closes', async () => {
    const { session, behind, closed } = popup();
    await open(session, null);
    behind.state.append = REFUSED;
    await session.choose('tie');
    behind.state.append = null;
    closed.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(votes(behind.stored)).toEqual(['left:0 tie']);
  });

  it('says when the pool is used up', async () => {
    const { session, behind } = popup();
    behind.state.pool = 1;
    await open(session, null);
    await session.choose('left');
    expect(session.view.shown).toBeNull();
  });
});

describe('undo', () => {
  it('takes back vote after vote, shows each pair again, then comes back to where it was', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    await session.choose('left');
    await session.choose('right');
    await session.undo(null);
    expect(left()).toBe('left:1');
    await session.undo(null);
    expect(left()).toBe('left:0');
    const [first, second, ...undos] = behind.stored;
    expect(undos).toMatchObject([
      { kind: 'undo', undone: second?.id },
      { kind: 'undo', undone: first?.id },
    ]);
    await session.choose('right');
    expect(left()).toBe('left:1');
    await session.choose('right');
    expect(left()).toBe('left:2');
  });

  it('takes back an earlier rating once the votes of this session are used up, and the same one only once', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    await session.undo('older');
    await session.undo('older');
    expect(behind.stored).toMatchObject([{ kind: 'undo', undone: 'older' }]);
    expect(session.view.said).toBe('There is nothing to take back.');
    expect(left()).toBe('left:0');
  });

  it('sends nothing where there is nothing to take back', async () => {
    const { session, behind } = popup();
    await open(session, null);
    await session.undo(null);
    expect(behind.stored).toEqual([]);
  });

  it('does not cross with a vote pressed just before', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    await Promise.all([session.choose('left'), session.undo(null)]);
    expect(votes(behind.stored)).toEqual(['left:0 left', 'undo']);
    expect(left()).toBe('left:0');
  });

  it('works from an empty pool', async () => {
    const { session, behind, left } = popup();
    behind.state.pool = 1;
    await open(session, null);
    await session.choose('left');
    await session.undo(null);
    expect(left()).toBe('left:0');
  });

  it('does not bring a voted pair back a second time after undoing while the next one could not be had', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    behind.state.next = failure('failed', 'Penchant did not answer.');
    await session.choose('left');
    await session.undo(null);
    behind.state.next = null;
    await session.choose('right');
    expect(left()).toBe('left:1');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(left()).toBe('left:1');
  });
});

describe('a picture that is left out', () => {
  it('is followed by the next pair, and by no vote', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    await session.exclude('right:0');
    expect(left()).toBe('left:1');
    expect([...behind.excluded]).toEqual(['right:0']);
    expect(behind.stored).toEqual([]);
  });

  it('comes back by undo, before the votes made earlier', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    await session.choose('left');
    await session.exclude('left:1');
    await session.undo(null);
    expect([...behind.excluded]).toEqual([]);
    expect(left()).toBe('left:1');
    await session.undo(null);
    expect(left()).toBe('left:0');
    expect(votes(behind.stored)).toEqual(['left:0 left', 'undo']);
  });

  it('must be one of the two that are shown', async () => {
    const { session, behind, left } = popup();
    await open(session, null);
    await session.exclude('left:5');
    expect([...behind.excluded]).toEqual([]);
    expect(left()).toBe('left:0');
  });
});

describe('switching to another profile', () => {
  it('shows a pair of the new one, and takes a vote of the one before back without asking it again', async () => {
    const { session, behind, left } = popup();
    session.inProfile('main');
    await open(session, undefined);
    await session.choose('left');
    expect(left()).toBe('left:1');
    session.inProfile('second');
    await vi.advanceTimersByTimeAsync(0);
    expect(left()).toBe('left:1');
    await session.undo(null);
    expect(behind.stored.at(-1)).toMatchObject({ kind: 'undo', undone: behind.stored[0]?.id });
    expect(left()).toBe('left:1');
    expect(session.view.said).toContain('in the profile it was made for');
  });

  it('asks for a pair of the new one, also where an undo had put another aside', async () => {
    const behind = background();
    const asked = vi.spyOn(behind, 'nextPair');
    const { session } = popup(behind);
    session.inProfile('main');
    await open(session, undefined);
    await session.choose('left');
    await session.undo(null);
    expect(asked).toHaveBeenCalledTimes(2);
    session.inProfile('second');
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveBeenCalledTimes(3);
    session.inProfile('second');
    session.inProfile(undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveBeenCalledTimes(3);
  });
});
