import type { Picture, PictureId } from '../ratings/picture';
import type { NamedLook } from '../words/named-look';
import type { Database } from './database';
import type { PictureState, StoredPicture } from './schema';

interface Sighting {
  site: string;
  seen: number;
  view: string;
  rated: boolean;
}

/** Failures after which a picture is not asked for again. */
const MAX_ATTEMPTS = 5;

/**
 * The record after a picture was met again, or the stored one itself where nothing changes. A failed picture that is met again is queued again with its present URL, since signed URLs expire; what was read stays.
 */
export function mergePicture(stored: StoredPicture | undefined, picture: Picture, sighting: Sighting): StoredPicture {
  const rated = sighting.rated ? 1 : 0;
  if (!stored) {
    const { site, seen, view } = sighting;
    return { ...picture, site, seen, view, rated, state: 'queued', attempts: 0 };
  }
  const again = (stored.state === 'unreachable' && stored.attempts < MAX_ATTEMPTS) || stored.state === 'elsewhere';
  const refreshed = stored.state !== 'ready' && stored.url !== picture.url;
  if (!again && !refreshed && rated <= stored.rated) return stored;
  return {
    ...stored,
    url: stored.state === 'ready' ? stored.url : picture.url,
    rated: stored.rated === 1 ? 1 : rated,
    state: again ? 'queued' : stored.state,
  };
}

/** Limits for pictures that were only seen. */
export interface SeenLimits {
  perView: number;
  perDay: number;
}

/**
 * Takes seen pictures into the pool as far as the limits of the page view and of the day allow; the rest is left out until it is seen again. Gives how many are new.
 */
export async function recordSeen(
  db: Database,
  pictures: readonly Picture[],
  at: { site: string; view: string; now: number; day: string },
  limits: SeenLimits,
): Promise<number> {
  const transaction = db.transaction(['pictures', 'meta'], 'readwrite');
  const store = transaction.objectStore('pictures');
  const meta = transaction.objectStore('meta');
  const today = (await meta.get('seenOn')) as { day: string; count: number } | undefined;
  let ofDay = today?.day === at.day ? today.count : 0;
  let ofView = await store.index('view').count(at.view);
  let added = 0;
  for (const picture of pictures) {
    const stored = await store.get(picture.id);
    if (!stored && (ofView >= limits.perView || ofDay >= limits.perDay)) continue;
    const merged = mergePicture(stored, picture, { site: at.site, seen: at.now, view: at.view, rated: false });
    if (merged === stored) continue;
    store.put(merged);
    if (stored) continue;
    ofView += 1;
    ofDay += 1;
    added += 1;
  }
  meta.put({ day: at.day, count: ofDay }, 'seenOn');
  await transaction.done;
  return added;
}

/** The next pictures to read, rated ones first. */
export async function queuedPictures(db: Database, count: number): Promise<StoredPicture[]> {
  const index = db.transaction('pictures').store.index('state');
  const rated = await index.getAll(IDBKeyRange.only(['queued', 1]), count);
  if (rated.length >= count) return rated;
  return [...rated, ...(await index.getAll(IDBKeyRange.only(['queued', 0]), count - rated.length))];
}

/** What was read from a picture. */
export interface Reading {
  /** `Int8Array` of 64. */
  vector: Int8Array;
  /** Id and version of the features. */
  features: string;
  look: NamedLook;
  thumbnail: Blob;
}

/** Keeps what was read from a picture: its vector, written once a version of the features, and its thumbnail. */
export async function storeReading(db: Database, id: PictureId, reading: Reading): Promise<void> {
  const transaction = db.transaction(['pictures', 'thumbnails'], 'readwrite');
  const store = transaction.objectStore('pictures');
  const stored = await store.get(id);
  if (stored) {
    const { features, look } = reading;
    const vector = stored.features === features && stored.vector ? stored.vector : reading.vector;
    store.put({ ...stored, state: 'ready', vector, features, look });
    transaction.objectStore('thumbnails').put({ id, blob: reading.thumbnail });
  }
  await transaction.done;
}

/** Keeps what was said of a picture anew. */
export async function storeLook(db: Database, id: PictureId, look: NamedLook): Promise<void> {
  const transaction = db.transaction('pictures', 'readwrite');
  const stored = await transaction.store.get(id);
  if (stored) transaction.store.put({ ...stored, look });
  await transaction.done;
}

/** Keeps why a picture could not be read. */
export async function storeFailure(
  db: Database,
  id: PictureId,
  state: Exclude<PictureState, 'queued' | 'ready' | 'elsewhere'>,
): Promise<void> {
  const transaction = db.transaction('pictures', 'readwrite');
  const stored = await transaction.store.get(id);
  if (stored)
    transaction.store.put({ ...stored, state, attempts: stored.attempts + (state === 'unreachable' ? 1 : 0) });
  await transaction.done;
}

/** Queues pictures again that could not be read for this reason: all when a permission came, the rated ones when the browser was started anew. */
export async function requeue(
  db: Database,
  state: 'permission' | 'unreachable',
  which: 'all' | 'rated',
): Promise<void> {
  const transaction = db.transaction('pictures', 'readwrite');
  const range = IDBKeyRange.bound([state, which === 'all' ? 0 : 1], [state, 1]);
  for (const stored of await transaction.store.index('state').getAll(range))
    transaction.store.put({ ...stored, state: 'queued' });
  await transaction.done;
}

/** Keeps whether a person wants to vote on a picture. */
export async function storeExcluded(db: Database, id: PictureId, excluded: boolean): Promise<void> {
  const transaction = db.transaction('pictures', 'readwrite');
  const { excluded: _, ...stored } = (await transaction.store.get(id)) ?? {};
  if ('id' in stored) transaction.store.put(excluded ? { ...stored, excluded: true } : stored);
  await transaction.done;
}

/** Queues pictures again whose vectors were made by another version of the features. */
export async function requeueOutdated(db: Database, features: string): Promise<void> {
  const transaction = db.transaction('pictures', 'readwrite');
  const range = IDBKeyRange.bound(['ready', 0], ['ready', 1]);
  for (const stored of await transaction.store.index('state').getAll(range))
    if (stored.features !== features) transaction.store.put({ ...stored, state: 'queued' });
  await transaction.done;
}

/** Pictures that are still to be read here, or could not be. */
export async function unreadPictures(db: Database): Promise<StoredPicture[]> {
  const index = db.transaction('pictures').store.index('state');
  const ranges = [
    IDBKeyRange.upperBound(['elsewhere'], true),
    IDBKeyRange.bound(['elsewhere', 2], ['ready'], true, true),
    IDBKeyRange.lowerBound(['ready', 2]),
  ];
  return (await Promise.all(ranges.map((range) => index.getAll(range)))).flat();
}

/** How many pictures came with a backup and were not met here yet. */
export function countElsewhere(db: Database): Promise<number> {
  return db.countFromIndex('pictures', 'state', IDBKeyRange.bound(['elsewhere', 0], ['elsewhere', 1]));
}

/** Every picture whose features are known, whether or not its thumbnail is here. */
export async function knownPictures(db: Database): Promise<StoredPicture[]> {
  return (await db.getAll('pictures')).filter(({ vector }) => vector !== undefined);
}
