import type { Status, Waiting } from '../messages/state';
import type { Choice } from './vote-session';

const SPACE = '\u00a0';

/** A share of 0 to 1 as a whole percentage, without the sign. */
const percent = (share: number): number => Math.round(share * 100);

/** A number with its noun: `1 rating`, `12 ratings`. */
const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How far a person has come: `12 of about 200 ratings`. The goal is the customary mark, not a promise. */
export function progressSentence({ ratings, goal }: Pick<Status, 'ratings' | 'goal'>): string {
  return ratings <= goal ? `${ratings} of about ${goal} ratings` : counted(ratings, 'rating');
}

/** What the ratings are made of: `9 likes, 3 votes`. */
export function madeOfSentence({ likes, votes }: Pick<Status, 'likes' | 'votes'>): string {
  return `${counted(likes, 'like')}, ${counted(votes, 'vote')}`;
}

/** How well the taste is known, with its interval and what to hold it against. */
export function readinessSentence({ readiness, ratings }: Pick<Status, 'readiness' | 'ratings'>): string {
  const { state, guess, low, high, consistency } = readiness;
  const share = `about ${percent(guess)}${SPACE}% of the time (${percent(low)} to ${percent(high)})`;
  if (state === 'learning')
    return ratings === 0
      ? 'Nothing is known of your taste yet. Pick the better one of two, or like pictures on a gallery.'
      : 'Too early to say how well I know your taste.';
  if (state === 'unpredictable')
    return `I cannot yet tell your choices from a coin toss: on new pairs I guess right ${share}, a coin 50. What you like may not show in colours and shapes; the code would then do little.`;
  const known = `On new pairs I now guess your choice ${share}. You agree with yourself about ${percent(consistency)}${SPACE}%; a coin toss is 50.`;
  return state === 'ready' ? `${known} More ratings would hardly change that.` : known;
}

const WHY: Record<Waiting['reason'], (pictures: string, one: boolean) => string> = {
  queued: (pictures) => `${pictures} about to be read.`,
  permission: (pictures, one) => `${pictures} waiting for access to the host ${one ? 'it comes' : 'they come'} from.`,
  unreachable: (pictures) => `${pictures} not to be had: the host did not answer. Ratings are kept.`,
  undecodable: (pictures) => `${pictures} not readable as a picture. Ratings are kept.`,
  elsewhere: (pictures, one) =>
    `${pictures} known from a backup. Vote on ${one ? 'it' : 'them'} once a gallery shows ${one ? 'it' : 'them'} here.`,
  'too-large': (pictures) => `${pictures} over 30${SPACE}MB or 8,000${SPACE}pixels and skipped. Ratings are kept.`,
};

/** How many pictures wait, and why. */
export function waitingSentence({ reason, count }: Pick<Waiting, 'reason' | 'count'>): string {
  return WHY[reason](`${counted(count, 'picture')} ${count === 1 ? 'is' : 'are'}`, count === 1);
}

type Happening =
  | Choice
  | 'undone-vote'
  | 'undone-elsewhere'
  | 'undone-rating'
  | 'nothing-to-undo'
  | 'excluded'
  | 'included';

const SAID: Record<Happening, string> = {
  left: 'You preferred the left one.',
  right: 'You preferred the right one.',
  tie: 'Equally good.',
  skip: 'Skipped. Nothing is learned from it.',
  'undone-vote': 'Taken back. Choose again.',
  'undone-elsewhere': 'Taken back, in the profile it was made for.',
  excluded: 'That picture will not be asked about again. Undo brings it back.',
  included: 'Brought back.',
  'undone-rating': 'Your latest rating was taken back.',
  'nothing-to-undo': 'There is nothing to take back.',
};

/** What just happened, in one line. */
export const said = (what: keyof typeof SAID): string => SAID[what];

const STRENGTHS: readonly [atLeast: number, words: string][] = [
  [1000, 'as strong as it gets'],
  [500, 'strong'],
  [200, 'clear'],
  [75, 'balanced'],
  [1, 'a hint'],
  [0, 'off'],
];

/** What a strength of 0 to 1000 means, in a word or two. */
export function strengthWords(strength: number): string {
  return STRENGTHS.find(([atLeast]) => strength >= atLeast)?.[1] ?? 'off';
}
