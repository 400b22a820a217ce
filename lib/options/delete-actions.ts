import { countWords, t } from '../language';
import { ProblemError } from '../messages/result';
import { send } from '../messages/send';
import type { Outcome } from '../popup/outcome';
import { database } from '../store/database';
import { type DeletionWish, planDeletion } from '../store/deletion';
import { amounts, deletionSentence } from './sentences';

/** What a deletion would take, told before anything is. */
export type DeletionAnswer = { ok: true; line: string; empty: boolean } | { ok: false; line: string };

/** What a person can do to delete. */
export const deleteActions = {
  async count(wish: DeletionWish): Promise<DeletionAnswer> {
    try {
      const { events, pictures } = await planDeletion(await database(), wish);
      const counts = { events: events.length, pictures: pictures.length };
      // A profile without a rating still has its name.
      const empty = counts.events + counts.pictures === 0 && wish.what !== 'everything' && wish.what !== 'profile';
      const line = lineFor(wish, counts);
      return { ok: true, line, empty };
    } catch (error) {
      const line = error instanceof ProblemError ? error.message : t('settings.delete.unread');
      return { ok: false, line };
    }
  },

  async delete(wish: DeletionWish): Promise<Outcome> {
    const answer = await send('data.delete', wish);
    if (!answer.ok) return { ok: false, line: answer.problem.line };
    return { ok: true, line: t('settings.delete.done', amounts(answer.value)) };
  },
};

export type DeleteActions = typeof deleteActions;

const lineFor = ({ what }: DeletionWish, counts: { events: number; pictures: number }): string => {
  if (what === 'everything') return t('settings.delete.takesEverything', amounts(counts));
  if (what !== 'profile') return deletionSentence(counts);
  return t('settings.delete.takesProfile', { ratings: countWords('ratings', counts.events) });
};
