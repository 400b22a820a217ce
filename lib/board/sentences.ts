import type { TasteView } from '../messages/state';
import type { StandingEvent } from '../ratings/fold';
import type { Reason } from '../taste/words/why';

/** What is said while too little is told from chance. */
export const NOT_ENOUGH =
  'Not enough yet. With more likes and votes Penchant will say here what you like, and only what it can tell from chance.';

const KINDS: Record<StandingEvent['kind'], string> = {
  like: 'Liked',
  unlike: 'Like taken back',
  vote: 'Compared',
  skip: 'Skipped',
};

/** A rating in a word or two. */
export function ratingWords(event: StandingEvent): string {
  if (event.kind !== 'vote') return KINDS[event.kind];
  if (event.outcome === 'tie') return 'Equally good';
  return event.outcome === 'left' ? 'Left one preferred' : 'Right one preferred';
}

const UNLEARNED: Record<keyof TasteView['skipped']['ratings'], string> = {
  unlearned: 'of pictures not read yet',
  unusable: 'of pictures with no usable features',
  unknown: 'of a kind that only a newer version knows',
};

const UNREAD: Record<TasteView['skipped']['pictures'][number]['reason'], string> = {
  queued: 'about to be read',
  permission: 'waiting for access',
  unreachable: 'not to be had',
  undecodable: 'not readable',
  'too-large': 'too large',
  elsewhere: 'known from a backup only',
};

/** How many ratings and pictures nothing was learned from, and why, in one line; null where there are none. */
export function skippedSentence({ ratings, pictures }: TasteView['skipped']): string | null {
  const { unlearned, unusable, unknown } = ratings;
  const left = [
    ...Object.entries({ unlearned, unusable, unknown }).map(([reason, count]) => ({
      count,
      words: `${counted(count, 'rating', 'ratings')} ${UNLEARNED[reason as keyof typeof UNLEARNED]}`,
    })),
    ...pictures.map(({ reason, count }) => ({
      count,
      words: `${counted(count, 'picture', 'pictures')} ${UNREAD[reason]}`,
    })),
  ].filter(({ count }) => count > 0);
  return left.length === 0 ? null : `Not learned from: ${left.map(({ words }) => words).join('; ')}.`;
}

/** How a reason counts, for whoever cannot see its sign. */
export const reasonWords = ({ words, effect }: Reason): string =>
  `${words}, ${effect > 0 ? 'which you like' : 'which you like less'}`;

/** A site as people call it: its id, or the host of its origin. */
export function siteWords(site: string): string {
  if (site === 'penchant') return 'Penchant';
  if (site === 'starter') return 'Starter pictures';
  if (/^https?:\/\//.test(site)) return site.replace(/^https?:\/\//, '');
  return site.charAt(0).toUpperCase() + site.slice(1);
}

/** How much there is of something. */
export const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
