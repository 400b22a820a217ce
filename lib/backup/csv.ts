import { compareEvents, type RatingEvent } from '../ratings/event';

const COLUMNS = ['time', 'kind', 'outcome', 'picture', 'other picture', 'stands', 'site', 'profile', 'id'] as const;

/**
 * The ratings as a table for spreadsheets (RFC 4180, with a byte order mark), in canonical order; an undo is told by `stands` of what it undid. Pieces of text that end with a row each.
 */
export function* ratingsTable(log: readonly RatingEvent[]): Generator<string> {
  const undone = new Set(log.flatMap((event) => (event.kind === 'undo' ? [event.undone] : [])));
  yield `\uFEFF${row(COLUMNS)}`;
  for (const event of [...log].sort(compareEvents)) {
    if (event.kind === 'undo') continue;
    const isPair = event.kind === 'vote' || event.kind === 'skip';
    yield row([
      new Date(event.time).toISOString(),
      event.kind,
      event.kind === 'vote' ? event.outcome : '',
      isPair ? event.left : event.picture,
      isPair ? event.right : '',
      undone.has(event.id) ? 'no' : 'yes',
      event.site,
      event.profile,
      event.id,
    ]);
  }
}

const row = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;

/** One cell. A spreadsheet would take some first characters for a formula. */
function cell(value: string): string {
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
