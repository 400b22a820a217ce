import type { Preview } from '../backup/preview';
import type { Refusal } from '../backup/read-line';
import type { ImportRecord } from '../store/schema';

/** A number with its noun: `1 rating`, `1,204 ratings`. */
export const counted = (count: number, noun: string): string =>
  `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

/** Bytes for people: `840 kB`, `21 MB`. */
export function sizeWords(bytes: number): string {
  if (bytes < 1e6) return `${Math.max(1, Math.round(bytes / 1e3))} kB`;
  return bytes < 1e9 ? `${Math.round(bytes / 1e6)} MB` : `${(bytes / 1e9).toFixed(1)} GB`;
}

/** A day for people: `26 Nov 2026`. */
export const dayWords = (time: number): string =>
  new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' });

const WHY: Record<Refusal, string> = {
  'too-long': 'longer than a line can be',
  'not-json': 'not readable',
  'unknown-kind': 'of a kind that this version does not know',
  'not-a-picture': 'not a picture as this version knows them',
  'not-a-rating': 'not a rating as this version knows them',
  'not-a-code': 'not a code as this version knows them',
  'not-a-profile': 'not a profile as this version knows them',
  newer: 'of a newer Penchant',
  'not-ours': 'not of Penchant',
};

/** What an import would do: `412 new ratings, 3 known, 1 line refused: line 17 is not readable.` */
export function previewSentence(preview: Preview): string {
  const { newEvents, knownEvents, newPictures, newCodes, newProfiles, refused, span } = preview;
  const when = span ? ` of ${spanWords(span.first, span.last)}` : '';
  const lines = refused.reduce((sum, { count }) => sum + count, 0);
  const first = refused.map(({ why, count, line }) =>
    count === 1 ? `line ${line} is ${WHY[why]}` : `${count} from line ${line} on are ${WHY[why]}`,
  );
  const refusal = lines > 0 ? `, ${counted(lines, 'line')} refused: ${first.join('; ')}` : '';
  const others = [
    newPictures > 0 && counted(newPictures, 'new picture'),
    newCodes > 0 && counted(newCodes, 'new code'),
    newProfiles > 0 && counted(newProfiles, 'new profile'),
  ];
  const more = others.flatMap((text) => (text ? [`, ${text}`] : [])).join('');
  return `${counted(newEvents, 'new rating')}${when}${more}, ${knownEvents.toLocaleString('en')} known${refusal}.`;
}

const spanWords = (first: number, last: number): string =>
  dayWords(first) === dayWords(last) ? dayWords(first) : `${dayWords(first)} to ${dayWords(last)}`;

/** Why a file cannot be imported at all. */
export const noBackupSentence = (refusal: 'not-ours' | 'newer'): string =>
  refusal === 'newer'
    ? 'A newer Penchant made this backup. Update this one, then import it.'
    : 'This is not a backup of Penchant. Nothing was changed.';

/** An import that can be undone. */
export function importSentence({ time, events, pictures, done }: ImportRecord): string {
  const what = `${counted(events, 'rating')} and ${counted(pictures, 'picture')}`;
  return done
    ? `On ${dayWords(time)}: ${what}.`
    : `On ${dayWords(time)}: broken off after ${what}. Import the file again to complete it.`;
}

/** What a deletion takes. */
export const deletionSentence = ({ events, pictures }: { events: number; pictures: number }): string =>
  events + pictures === 0
    ? 'There is nothing of that here.'
    : `This deletes ${counted(events, 'rating')} and ${counted(pictures, 'picture')} for good. Your taste and your code are then made of the rest.`;

/** Ratings that no backup holds. */
export const unsavedSentence = (unsaved: number): string => `${counted(unsaved, 'rating')} in no backup yet.`;

/** How many sites there are, and which are on. */
export function sitesSentence(sites: readonly { name: string; on: boolean }[]): string {
  const on = sites.filter((site) => site.on).map(({ name }) => name);
  return `${counted(sites.length, 'site')}, ${on.length === 0 ? 'none of them on' : `on: ${on.join(', ')}`}`;
}
