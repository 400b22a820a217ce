import { unwrap } from 'idb';
import { imageDimensionsFromData } from 'image-dimensions';
import { fromBase64 } from '../backup/base64';
import type { PictureLine } from '../backup/format';
import { readLine } from '../backup/read-line';
import type { CodeEntry } from '../codes/entry';
import type { Profile } from '../profiles/profile';
import { ONE_PROFILE, type Profiles, merged as withTold } from '../profiles/profiles';
import type { RatingEvent } from '../ratings/event';
import type { Database } from './database';
import { mergeImported } from './merge-import';
import type { ImportCounts, ImportPart, ImportRecord } from './schema';

/** Longest side of a thumbnail that is taken from a file (px). */
const MAX_THUMBNAIL = 1024;

/** Imports that can be undone at most. */
const MOST_IMPORTS = 10;

/** A part of a backup, and how to take it. */
export interface Part {
  /** UUID of the import. */
  import: string;
  /** Its place in the file, from 0: the same part sent again changes nothing. */
  part: number;
  lines: readonly string[];
  /** ms since 1970. */
  now: number;
  /** Id and version of the features in use. */
  features: string;
}

/**
 * Takes a part of a backup into the store in one transaction, and notes what that changed. Ratings are merged by their id; one that is here already stays as it is.
 */
export async function importPart(
  db: Database,
  { import: id, part, lines, now, features }: Part,
): Promise<ImportCounts> {
  const { events, pictures, codes, profiles, refused } = sort(lines);
  const transaction = db.transaction(['events', 'pictures', 'thumbnails', 'codes', 'imports', 'meta'], 'readwrite');
  const journal = transaction.objectStore('imports');
  const done = await journal.get([id, part]);
  if (done) {
    await transaction.done;
    return done.counts;
  }
  const entry: ImportPart = {
    import: id,
    part,
    events: [],
    codes: [],
    profiles: [],
    pictures: [],
    counts: { events: 0, knownEvents: 0, pictures: 0, codes: 0, refused },
  };

  const log = transaction.objectStore('events');
  // Whether they all arrived is told by the transaction: a promise for each of 100,000 would only cost.
  const puts = unwrap(log);
  const known = new Set(events.length > 0 ? await log.getAllKeys(spanOf(events)) : []);
  for (const event of events) {
    if (known.has(event.id)) {
      entry.counts.knownEvents += 1;
      continue;
    }
    known.add(event.id);
    puts.put(event);
    entry.events.push(event.id);
  }

  const store = transaction.objectStore('pictures');
  const thumbnails = transaction.objectStore('thumbnails');
  // All are asked for at once: an answer takes long, and answers come together.
  const here = new Map(await Promise.all(pictures.map(async ({ id }) => [id, await store.get(id)] as const)));
  for (const line of pictures) {
    const stored = here.get(line.id);
    const thumbnail = thumbnailOf(line);
    const merged = mergeImported(stored, line, features, thumbnail !== undefined);
    if (merged === stored) continue;
    store.put(merged);
    here.set(line.id, merged);
    if (thumbnail && merged.state === 'ready' && stored?.state !== 'ready')
      thumbnails.put({ id: line.id, blob: thumbnail });
    entry.pictures.push({ id: line.id, before: stored ?? null });
  }

  const book = transaction.objectStore('codes');
  for (const code of codes) {
    // One that is in the book already keeps its name and note.
    if (await book.get(code.code)) continue;
    book.put(code);
    entry.codes.push(code.code);
  }

  const meta = transaction.objectStore('meta');
  const profilesHere = ((await meta.get('profiles')) as Profiles | undefined) ?? ONE_PROFILE;
  // A file from before profiles had names, or one that was cut, may have ratings of a profile that it does not name.
  const named = new Set(events.map(({ profile }) => profile));
  const unnamed = [...named].map((id): Profile => ({ id, name: '', made: now }));
  const both = withTold(profilesHere, [...profiles, ...unnamed]);
  if (both !== profilesHere) meta.put(both, 'profiles');
  entry.profiles = both.all.flatMap(({ id }) => (profilesHere.all.some((one) => one.id === id) ? [] : [id]));

  entry.counts.codes = entry.codes.length;
  entry.counts.events = entry.events.length;
  entry.counts.pictures = entry.pictures.length;
  journal.put(entry);

  const device = await meta.get('device');
  const sequence = ((await meta.get('sequence')) as number | undefined) ?? 0;
  // A backup of this very device that knows more of it than it does itself: its numbers are not given out again.
  const own = events.filter((event) => event.device === device).map((event) => event.sequence + 1);
  const next = own.reduce((most, number) => Math.max(most, number), sequence);
  if (next > sequence) meta.put(next, 'sequence');
  const records = ((await meta.get('imports')) as ImportRecord[] | undefined) ?? [];
  const fresh: ImportRecord = { id, time: now, sequence, events: 0, pictures: 0, done: false };
  const before = records.find((record) => record.id === id) ?? fresh;
  const record = {
    ...before,
    events: before.events + entry.counts.events,
    pictures: before.pictures + entry.counts.pictures,
  };
  const others = records.filter((other) => other.id !== id);
  for (const { id: old } of others.slice(0, -(MOST_IMPORTS - 1))) journal.delete(partsOf(old));
  meta.put([...others.slice(-(MOST_IMPORTS - 1)), record], 'imports');
  await transaction.done;
  return entry.counts;
}

/** The keys of all parts of an import. */
export const partsOf = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);

interface Sorted {
  events: RatingEvent[];
  pictures: PictureLine[];
  codes: CodeEntry[];
  profiles: Profile[];
  refused: number;
}

function sort(lines: readonly string[]): Sorted {
  const sorted: Sorted = { events: [], pictures: [], codes: [], profiles: [], refused: 0 };
  for (const text of lines) {
    const line = readLine(text);
    if (line.kind === 'event') sorted.events.push(line.event);
    else if (line.kind === 'picture') sorted.pictures.push(line.picture);
    else if (line.kind === 'code') sorted.codes.push(line.entry);
    else if (line.kind === 'profile') sorted.profiles.push(line.profile);
    else if (line.kind === 'refused') sorted.refused += 1;
  }
  return sorted;
}

/** From the least id to the greatest. Backups are written in the order of ids, so that this span holds little else. */
function spanOf(events: readonly RatingEvent[]): IDBKeyRange {
  let [least, greatest] = [events[0]?.id ?? '', ''];
  for (const { id } of events) {
    if (id < least) least = id;
    if (id > greatest) greatest = id;
  }
  return IDBKeyRange.bound(least, greatest);
}

/** The thumbnail that a line brings, if it is a small WebP picture. */
function thumbnailOf({ thumbnail }: PictureLine): Blob | undefined {
  const bytes = thumbnail === undefined ? undefined : fromBase64(thumbnail);
  if (!bytes) return undefined;
  try {
    const { type, width, height } = imageDimensionsFromData(bytes) ?? { type: '', width: 0, height: 0 };
    const fits = type === 'webp' && width <= MAX_THUMBNAIL && height <= MAX_THUMBNAIL;
    return fits ? new Blob([bytes], { type: 'image/webp' }) : undefined;
  } catch {
    // A broken header.
    return undefined;
  }
}
