import { numberWords, t } from '../language';
import type { TasteView } from '../messages/state';
import type { StandingEvent } from '../ratings/fold';
import type { Reason } from '../taste/words/why';
import { endWords } from '../words/end-words';

/** A rating in a word or two. */
export function ratingWords(event: StandingEvent): string {
  return t(`board.rated.${event.kind === 'vote' ? event.outcome : event.kind}`);
}

/** How many ratings and pictures nothing was learned from, and why, in one line; null where there are none. */
export function skippedSentence({ ratings, pictures }: TasteView['skipped']): string | null {
  const left = [
    ...(['unlearned', 'unusable', 'unknown'] as const).map((reason) => ({ reason, count: ratings[reason] })),
    ...pictures.map(({ reason, count }) => ({
      reason: reason === 'too-large' ? ('tooLarge' as const) : reason,
      count,
    })),
  ].filter(({ count }) => count > 0);
  if (left.length === 0) return null;
  const list = left
    .map(({ reason, count }) => t(`board.skipped.${reason}`, count, [numberWords(count)]))
    .reduce((before, next) => t('board.skipped.also', { before, next }));
  return t('board.skipped.line', { list });
}

/** How a reason counts, for whoever cannot see its sign. */
export const reasonWords = ({ end, effect }: Reason): string =>
  t(effect > 0 ? 'board.picture.youLike' : 'board.picture.youLikeLess', { what: endWords(end) });

/** A site as people call it: its id, or the host of its origin. */
export function siteWords(site: string): string {
  if (site === 'penchant') return t('extension.name');
  if (site === 'starter') return t('board.starterPictures');
  if (/^https?:\/\//.test(site)) return site.replace(/^https?:\/\//, '');
  return site.charAt(0).toUpperCase() + site.slice(1);
}
