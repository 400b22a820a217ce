import type { Database } from '../store/database';
import { allIds } from '../store/events';
import { readProfiles } from '../store/profiles';
import { type Refusal, readLine } from './read-line';
import { splitLines } from './split-lines';

/** What an import of a file would do. */
export interface Preview {
  /** When the backup was made, in ms since 1970. */
  made: number;
  newEvents: number;
  knownEvents: number;
  newPictures: number;
  knownPictures: number;
  newCodes: number;
  knownCodes: number;
  newProfiles: number;
  knownProfiles: number;
  /** When the first and the last new rating were made; null without any. */
  span: { first: number; last: number } | null;
  /** Lines that would not be taken, by reason, with the number of the first one. */
  refused: { why: Refusal; count: number; line: number }[];
  /** The file has no end, or another count of lines than its end says: it is cut off or was changed. */
  cutOff: boolean;
}

/** A file that is no backup at all. */
export type NoBackup = { refusal: 'not-ours' | 'newer' };

/** Reads a whole file, line by line, and says what an import of it would do. It changes nothing. */
export async function previewImport(
  db: Database,
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<Preview | NoBackup> {
  const events = await allIds(db);
  const pictures = new Set(await db.getAllKeys('pictures'));
  const codes = new Set(await db.getAllKeys('codes'));
  const profiles = new Set((await readProfiles(db)).all.map(({ id }) => id));
  const preview: Preview = {
    made: 0,
    newEvents: 0,
    knownEvents: 0,
    newPictures: 0,
    knownPictures: 0,
    newCodes: 0,
    knownCodes: 0,
    newProfiles: 0,
    knownProfiles: 0,
    span: null,
    refused: [],
    cutOff: true,
  };
  let isFirst = true;
  for await (const lines of splitLines(stream)) {
    for (const { number, text } of lines) {
      const line = readLine(text);
      if (isFirst) {
        if (line.kind !== 'head')
          return { refusal: line.kind === 'refused' && line.why === 'newer' ? 'newer' : 'not-ours' };
        preview.made = line.made;
        isFirst = false;
      } else if (line.kind === 'event') countEvent(preview, line.event, events);
      else if (line.kind === 'picture') countPicture(preview, line.picture.id, pictures);
      else if (line.kind === 'code') countCode(preview, line.entry.code, codes);
      else if (line.kind === 'profile') countProfile(preview, line.profile.id, profiles);
      else if (line.kind === 'end') preview.cutOff = linesOf(preview) < line.lines;
      else countRefusal(preview, line.kind === 'refused' ? line.why : 'unknown-kind', number);
    }
  }
  return isFirst ? { refusal: 'not-ours' } : preview;
}

function countEvent(preview: Preview, { id, time }: { id: string; time: number }, known: Set<string>): void {
  if (known.has(id)) {
    preview.knownEvents += 1;
    return;
  }
  known.add(id);
  preview.newEvents += 1;
  const { first, last } = preview.span ?? { first: time, last: time };
  preview.span = { first: Math.min(first, time), last: Math.max(last, time) };
}

function countPicture(preview: Preview, id: string, known: Set<string>): void {
  if (known.has(id)) preview.knownPictures += 1;
  else preview.newPictures += 1;
  known.add(id);
}

function countCode(preview: Preview, code: string, known: Set<string>): void {
  if (known.has(code)) preview.knownCodes += 1;
  else preview.newCodes += 1;
  known.add(code);
}

function countProfile(preview: Preview, id: string, known: Set<string>): void {
  if (known.has(id)) preview.knownProfiles += 1;
  else preview.newProfiles += 1;
  known.add(id);
}

function countRefusal({ refused }: Preview, why: Refusal, line: number): void {
  const entry = refused.find((other) => other.why === why);
  if (entry) entry.count += 1;
  else refused.push({ why, count: 1, line });
}

/** How many lines came. Refused ones came, too. */
function linesOf(preview: Preview): number {
  const { newEvents, knownEvents, newPictures, knownPictures, newCodes, knownCodes, refused } = preview;
  const profiles = preview.newProfiles + preview.knownProfiles;
  const taken = newEvents + knownEvents + newPictures + knownPictures + newCodes + knownCodes + profiles;
  return taken + refused.reduce((sum, { count }) => sum + count, 0);
}
