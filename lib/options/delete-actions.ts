import { ProblemError } from '../messages/result';
import { send } from '../messages/send';
import type { Outcome } from '../popup/outcome';
import { database } from '../store/database';
import { type DeletionWish, planDeletion } from '../store/deletion';
import { counted, deletionSentence } from './sentences';

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
      const line = error instanceof ProblemError ? error.message : 'What is stored could not be read. Try again.';
      return { ok: false, line };
    }
  },

  async delete(wish: DeletionWish): Promise<Outcome> {
    const answer = await send('data.delete', wish);
    if (!answer.ok) return { ok: false, line: answer.problem.line };
    const { events, pictures } = answer.value;
    return { ok: true, line: `Deleted: ${counted(events, 'rating')}, ${counted(pictures, 'picture')}.` };
  },
};

export type DeleteActions = typeof deleteActions;

const lineFor = ({ what }: DeletionWish, counts: { events: number; pictures: number }): string => {
  if (what === 'everything') return everythingSentence(counts);
  return what === 'profile' ? profileSentence(counts.events) : deletionSentence(counts);
};

const profileSentence = (events: number): string =>
  `This deletes the profile and its ${counted(events, 'rating')} for good. The pictures stay for your other profiles.`;

const everythingSentence = ({ events, pictures }: { events: number; pictures: number }): string =>
  `This deletes ${counted(events, 'rating')}, ${counted(pictures, 'picture')}, all codes and all settings for good, and switches every site off.`;
