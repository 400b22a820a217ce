import type { CodeEntry } from '../codes/entry';
import type { Pair, Status } from '../messages/state';
import { ONE_PROFILE, type Profiles } from '../profiles/profiles';
import type { RatingEvent } from '../ratings/event';
import type { PictureId } from '../ratings/picture';
import { isUsable } from '../taste/vector';
import { readCodes } from './codes';
import { database } from './database';
import { walkEvents } from './events';
import { readProfiles } from './profiles';
import type { StoredPicture } from './schema';
import { walk } from './walk';

/** A stored thumbnail, for the extension's own pages. */
export async function readThumbnail(id: PictureId): Promise<Blob | undefined> {
  return (await (await database()).get('thumbnails', id))?.blob;
}

/** How many records are read at once: a page stays quick between the slices. */
const SLICE = 400;

/** Every stored picture, for the extension's own pages. */
export async function readPictures(): Promise<StoredPicture[]> {
  const db = await database();
  return gathered(walk(db, 'pictures', SLICE));
}

/** Every stored rating, in no particular order, for the extension's own pages. */
export async function readEvents(): Promise<RatingEvent[]> {
  const db = await database();
  return gathered(walkEvents(db, SLICE));
}

async function gathered<Value>(slices: AsyncIterable<Value[]>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const slice of slices) all.push(...slice);
  return all;
}

/** The person's profiles, for the extension's own pages. */
export async function readOwnProfiles(): Promise<Profiles> {
  return readProfiles(await database());
}

/** Every code of the book, newest first. */
export async function readCodeBook(): Promise<CodeEntry[]> {
  return readCodes(await database());
}

/** The pictures whose features are known, with their vectors. */
export async function readSeen(): Promise<{ id: PictureId; caption: string; vector: Int8Array }[]> {
  return (await readPictures()).flatMap(({ id, caption = '', vector }) =>
    isUsable(vector) ? [{ id, caption, vector }] : [],
  );
}

/** The latest status and pair that the background kept, so that a page can draw before the worker is awake. */
export async function readSnapshot(): Promise<{ status: Status | undefined; pair: Pair | null | undefined }> {
  const meta = (await database()).transaction('meta').store;
  const kept = await Promise.all([meta.get('status'), meta.get('pair'), meta.get('profiles')]);
  // The store holds one type for each key; IndexedDB's types know only their union.
  const [status, pair, profiles = ONE_PROFILE] = kept as [Status?, (Pair | null)?, Profiles?];
  // A status that was kept by a version before there were several profiles lacks them.
  return { status: status && { ...status, profiles }, pair };
}
