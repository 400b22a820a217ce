import type { Preview } from '../backup/preview';
import type { Refusal } from '../backup/read-line';
import { countWords, dayWords, listWords, numberWords, t } from '../language';
import type { ImportRecord } from '../store/schema';

/** Ratings and pictures, to be put into a line: `412 ratings`, `95 pictures`. */
export const amounts = ({ events, pictures }: { events: number; pictures: number }) => ({
  ratings: countWords('ratings', events),
  pictures: countWords('pictures', pictures),
});

const WHY = {
  'too-long': 'tooLong',
  'not-json': 'notJson',
  'unknown-kind': 'unknownKind',
  'not-a-picture': 'notAPicture',
  'not-a-rating': 'notARating',
  'not-a-code': 'notACode',
  'not-a-profile': 'notAProfile',
  newer: 'newer',
  'not-ours': 'notOurs',
} as const satisfies Record<Refusal, string>;

/** What an import would do: `412 new ratings, 3 known, 1 line refused: line 17 is not readable.` */
export function previewSentence({ knownEvents, refused, ...news }: Preview): string {
  const what = listWords([ratingsOf(news), ...othersOf(news)]);
  const known = numberWords(knownEvents);
  const lines = refused.reduce((sum, { count }) => sum + count, 0);
  if (lines === 0) return t('settings.import.would', { what, known });
  const why = refused
    .map((one) => t(`settings.import.refused.${WHY[one.why]}`, one.count, [numberWords(one.count)], { line: one.line }))
    .reduce((reasons, reason) => t('settings.import.reasons', { reasons, reason }));
  return t('settings.import.wouldRefuse', { what, known, lines: many('lines', lines), why });
}

type Counted = 'newRatings' | 'newPictures' | 'newCodes' | 'newProfiles' | 'lines' | 'progress' | 'done';

/** A line about an import that has a form for one and one for many. */
export const many = (what: Counted, count: number): string => t(`settings.import.${what}`, count, [numberWords(count)]);

function ratingsOf({ newEvents, span }: Pick<Preview, 'newEvents' | 'span'>): string {
  const ratings = many('newRatings', newEvents);
  if (!span) return ratings;
  const first = dayWords(span.first);
  const last = dayWords(span.last);
  return first === last
    ? t('settings.import.ofDay', { ratings, day: first })
    : t('settings.import.ofDays', { ratings, first, last });
}

const othersOf = ({ newPictures, newCodes, newProfiles }: Omit<Preview, 'knownEvents' | 'refused'>): string[] =>
  Object.entries({ newPictures, newCodes, newProfiles } as const).flatMap(([what, count]) =>
    count > 0 ? [many(what as Counted, count)] : [],
  );

/** Why a file cannot be imported at all. */
export const noBackupSentence = (refusal: 'not-ours' | 'newer'): string =>
  t(refusal === 'newer' ? 'settings.import.newer' : 'settings.import.notOurs');

/** An import that can be undone. */
export const importSentence = ({ time, done, ...counts }: ImportRecord): string =>
  t(done ? 'settings.import.listed' : 'settings.import.listedBroken', { day: dayWords(time), ...amounts(counts) });

/** What a deletion takes. */
export const deletionSentence = (counts: { events: number; pictures: number }): string =>
  counts.events + counts.pictures === 0 ? t('settings.delete.nothing') : t('settings.delete.takes', amounts(counts));

/** Ratings that no backup holds. */
export const unsavedSentence = (unsaved: number): string =>
  t('settings.backup.unsaved', unsaved, [numberWords(unsaved)]);

/** How many sites there are, and which are on. */
export function sitesSentence(all: readonly { name: string; on: boolean }[]): string {
  const sites = countWords('sites', all.length);
  const on = all.filter((site) => site.on).map(({ name }) => name);
  return on.length === 0 ? t('settings.sitesOff', { sites }) : t('settings.sitesOn', { sites, names: listWords(on) });
}
