import type { PictureId } from '../ratings/picture';
import { rank } from '../taste/ranking/rank';
import type { BoardPicture } from './board-picture';

/** Which pictures are shown. */
export interface Filter {
  /** Site id or origin; empty for all. */
  site: string;
  /** How long ago a picture was first seen at most. */
  since: 'ever' | 'day' | 'week' | 'month';
  rated: 'all' | 'liked' | 'voted' | 'unrated';
}

export const NO_FILTER: Filter = { site: '', since: 'ever', rated: 'all' };

const DAY = 24 * 60 * 60 * 1000;
const SPANS = { ever: Number.POSITIVE_INFINITY, day: DAY, week: 7 * DAY, month: 30 * DAY };

/** Pictures that pass a filter, in their order. `now` is in ms since 1970. */
export function filtered(pictures: readonly BoardPicture[], filter: Filter, now: number): BoardPicture[] {
  const oldest = now - SPANS[filter.since];
  return pictures.filter(
    ({ site, seen, liked, voted }) =>
      (filter.site === '' || site === filter.site) &&
      seen >= oldest &&
      (filter.rated === 'all' ||
        (filter.rated === 'liked' && liked) ||
        (filter.rated === 'voted' && voted) ||
        (filter.rated === 'unrated' && !liked && !voted)),
  );
}

/** Pictures in the order of a taste of this strength (0 to 1000): at 0 as they came, latest first. `guess` is the share of new pairs that the taste guesses right. */
export function ranked(pictures: readonly BoardPicture[], strength: number, guess: number): BoardPicture[] {
  const scores = pictures.map(({ score }) => score);
  return rank(scores, strength, guess).flatMap(({ index }) => pictures[index] ?? []);
}

/** The best and the worst `count` by the taste alone, best first and worst first; no picture stands in both. */
export function extremes(
  pictures: readonly BoardPicture[],
  count: number,
): { most: BoardPicture[]; least: BoardPicture[] } {
  const byScore = [...pictures].sort((a, b) => b.score - a.score);
  const each = Math.min(count, Math.floor(byScore.length / 2));
  return { most: byScore.slice(0, each), least: byScore.slice(byScore.length - each).reverse() };
}

/** Of the pictures on a page, those that the taste likes best, best first. */
export function bestHere(
  pictures: readonly BoardPicture[],
  here: ReadonlySet<PictureId>,
  count: number,
): BoardPicture[] {
  return pictures
    .filter(({ id }) => here.has(id))
    .sort((a, b) => b.score - a.score)
    .slice(0, count);
}

/** Sites that pictures came from, most pictures first. */
export function sitesOf(pictures: readonly BoardPicture[]): string[] {
  const counts = new Map<string, number>();
  for (const { site } of pictures) counts.set(site, (counts.get(site) ?? 0) + 1);
  return [...counts].sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1)).map(([site]) => site);
}
