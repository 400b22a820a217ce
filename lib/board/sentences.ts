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

/** A day, as people write it. */
export const dayWords = (time: number): string => new Date(time).toLocaleDateString('en', { dateStyle: 'medium' });

/** A day and the time of it. */
export const timeWords = (time: number): string =>
  new Date(time).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
