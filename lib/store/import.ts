import { type IDBPObjectStore, type StoreNames, unwrap } from 'idb';
import { imageDimensionsFromData } from 'image-dimensions';
import { fromBase64 } from '../backup/base64';
import type { PictureLine } from '../backup/format';
import { readLine } from '../backup/read-line';
import type { CodeEntry } from '../codes/entry';
import type { Profile } from '../profiles/profile';
import { ONE_PROFILE, type Profiles, merged as withTold } from '../profiles/profiles';
import type { RatingEvent } from '../ratings/event';
import type { PictureId } from '../ratings/picture';
import type { Database } from './database';
import { EVENT_STORES, knownIds, putBlock } from './events';
import { mergeImported } from './merge-import';
import type { ImportCounts, ImportPart, ImportRecord, PenchantSchema, StoredPicture } from './schema';
import { spanOf } from './span';

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
  const transaction = db.transaction(
    [...EVENT_STORES, 'pictures', 'thumbnails', 'codes', 'imports', 'meta'],
    'readwrite',
  );
  const [journal, book] = [transaction.objectStore('imports'), transaction.objectStore('codes')];
  const [store, meta] = [transaction.objectStore('pictures'), transaction.objectStore('meta')];
  // All is asked for at once: an answer takes long, and answers come together.
  const [done, known, here, listed, told] = await Promise.all([
    journal.get([id, part]),
    knownIds(transaction, events),
    picturesHere(store, pictures),
    Promise.all(codes.map(({ code }) => book.getKey(code))),
    Promise.all([meta.get('profiles'), meta.get('device'), meta.get('sequence'), meta.get('imports')]),
  ]);
  if (done) {
    await transaction.done;
    return done.counts;
  }
  // The store holds one type for each key; IndexedDB's types know only their union.
  const [profilesHere = ONE_PROFILE, device, sequence = 0, records = []] = told as [
    Profiles?,
    string?,
    number?,
    ImportRecord[]?,
  ];
  const entry: ImportPart = {
    import: id,
    part,
    codes: [],
    profiles: [],
    pictures: [],
    counts: { events: 0, knownEvents: 0, pictures: 0, codes: 0, refused },
  };

  const fresh: RatingEvent[] = [];
  for (const event of events) {
    if (known.has(event.id)) continue;
    known.add(event.id);
    fresh.push(event);
  }
  const stored = putBlock(transaction, { import: id, part }, fresh);

  const thumbnails = transaction.objectStore('thumbnails');
  // Whether they all arrived is told by the transaction: a promise for each of thousands would only cost.
  const puts = unwrap(store);
  for (const line of pictures) {
    const before = here.get(line.id);
    const thumbnail = thumbnailOf(line);
    const merged = mergeImported(before, line, features, thumbnail !== undefined);
    if (merged === before) continue;
    puts.put(merged);
    here.set(line.id, merged);
    if (thumbnail && merged.state === 'ready' && before?.state !== 'ready')
      thumbnails.put({ id: line.id, blob: thumbnail });
    entry.pictures.push({ id: line.id, before: before ?? null });
  }

  // One that is in the book already keeps its name and note.
  const inBook = new Set(listed);
  for (const code of codes) {
    if (inBook.has(code.code)) continue;
    inBook.add(code.code);
    book.put(code);
    entry.codes.push(code.code);
  }

  // A file from before profiles had names, or one that was cut, may have ratings of a profile that it does not name.
  const named = new Set(events.map(({ profile }) => profile));
  const unnamed = [...named].map((id): Profile => ({ id, name: '', made: now }));
  const both = withTold(profilesHere, [...profiles, ...unnamed]);
  if (both !== profilesHere) meta.put(both, 'profiles');
  entry.profiles = both.all.flatMap(({ id }) => (profilesHere.all.some((one) => one.id === id) ? [] : [id]));

  entry.counts.codes = entry.codes.length;
  entry.counts.events = fresh.length;
  entry.counts.knownEvents = events.length - fresh.length;
  entry.counts.pictures = entry.pictures.length;
  journal.put(entry);

  // A backup of this very device that knows more of it than it does itself: its numbers are not given out again.
  const own = events.filter((event) => event.device === device).map((event) => event.sequence + 1);
  const next = own.reduce((most, number) => Math.max(most, number), sequence);
  if (next > sequence) meta.put(next, 'sequence');
  const begun: ImportRecord = { id, time: now, sequence, events: 0, pictures: 0, done: false };
  const before = records.find((record) => record.id === id) ?? begun;
  const record = {
    ...before,
    events: before.events + entry.counts.events,
    pictures: before.pictures + entry.counts.pictures,
  };
  const others = records.filter((other) => other.id !== id);
  for (const { id: old } of others.slice(0, -(MOST_IMPORTS - 1))) journal.delete(partsOf(old));
  meta.put([...others.slice(-(MOST_IMPORTS - 1)), record], 'imports');
  await stored;
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

/** Those of these pictures that are stored already, by id. Most of a file's are not, and a key is told sooner than a picture. */
async function picturesHere(
  store: Pick<
    IDBPObjectStore<PenchantSchema, StoreNames<PenchantSchema>[], 'pictures', 'readwrite'>,
    'get' | 'getAllKeys'
  >,
  pictures: readonly PictureLine[],
): Promise<Map<PictureId, StoredPicture>> {
  const span = spanOf(pictures);
  const keys = new Set(span ? await store.getAllKeys(span) : []);
  const here = await Promise.all(pictures.filter(({ id }) => keys.has(id)).map(({ id }) => store.get(id)));
  return new Map(here.flatMap((picture) => (picture ? [[picture.id, picture]] : [])));
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
