import { countWords, numberWords, t } from '../language';
import type { Status, Waiting } from '../messages/state';
import type { Choice } from './vote-session';

/** A share of 0 to 1 as a whole percentage, without the sign. */
const percent = (share: number): number => Math.round(share * 100);

/** How far a person has come: `12 of about 200 ratings`. The goal is the customary mark, not a promise. */
export function progressSentence({ ratings, goal }: Pick<Status, 'ratings' | 'goal'>): string {
  return ratings <= goal
    ? t('popup.progress', { count: numberWords(ratings), goal: numberWords(goal) })
    : countWords('ratings', ratings);
}

/** What the ratings are made of: `9 likes, 3 votes`. */
export function madeOfSentence({ likes, votes }: Pick<Status, 'likes' | 'votes'>): string {
  return t('popup.madeOf', { likes: countWords('likes', likes), votes: countWords('votes', votes) });
}

/** How well the taste is known, with its interval and what to hold it against. */
export function readinessSentence({ readiness, ratings }: Pick<Status, 'readiness' | 'ratings'>): string {
  const { state, guess, low, high, consistency } = readiness;
  if (state === 'learning') return t(ratings === 0 ? 'popup.readiness.nothing' : 'popup.readiness.early');
  const shares = { guess: percent(guess), low: percent(low), high: percent(high), self: percent(consistency) };
  return t(`popup.readiness.${state}`, shares);
}

/** How many pictures wait, and why. */
export function waitingSentence({ reason, count }: Pick<Waiting, 'reason' | 'count'>): string {
  return t(`popup.waiting.${reason === 'too-large' ? 'tooLarge' : reason}`, count, [numberWords(count)]);
}

type Happening = Choice | 'undoneVote' | 'undoneElsewhere' | 'undoneRating' | 'nothingToUndo' | 'excluded' | 'included';

/** What just happened, in one line. */
export const said = (what: Happening): string => t(`popup.said.${what}`);

const STRENGTHS = [
  [1000, 'most'],
  [500, 'strong'],
  [200, 'clear'],
  [75, 'balanced'],
  [1, 'hint'],
  [0, 'off'],
] as const;

/** What a strength of 0 to 1000 means, in a word or two. */
export function strengthWords(strength: number): string {
  return t(`popup.strength.${STRENGTHS.find(([atLeast]) => strength >= atLeast)?.[1] ?? 'off'}`);
}
