import type { Pair } from '../messages/state';
import type { RatingDraft, RatingEvent } from '../ratings/event';
import type { Picture, PictureId } from '../ratings/picture';
import type { Database } from './database';
import { EVENT_STORES, findEvent } from './events';
import { mergePicture } from './pictures';

/** Where a rating came from: told by the background, never by the page. */
export interface RatingSource {
  /** That of an undo is the one of what it takes back. */
  profile: string;
  /** Site id, origin, or `penchant`. */
  site: string;
  /** ms since 1970. */
  now: number;
}

/** What an append did. */
export interface Appended {
  event: RatingEvent;
  /** False where the same rating was stored before. */
  fresh: boolean;
}

/**
 * Appends a rating and the pictures it judges in one transaction, and answers when that is complete. The context of a like comes into the store by being seen, within its limits. The same rating (by its UUID) is stored once, however often it is sent.
 */
export async function appendRating(
  db: Database,
  draft: RatingDraft,
  pictures: readonly Picture[],
  source: RatingSource,
): Promise<Appended> {
  const transaction = db.transaction([...EVENT_STORES, 'pictures', 'meta'], 'readwrite');
  const known = await findEvent(transaction, draft.id);
  if (known) {
    await transaction.done;
    return { event: known, fresh: false };
  }
  // Taken back where it counts, whichever profile is the current one by now.
  const undone = draft.kind === 'undo' ? await findEvent(transaction, draft.undone) : undefined;
  const profile = undone?.profile ?? source.profile;
  const meta = transaction.objectStore('meta');
  const device = ((await meta.get('device')) as string | undefined) ?? crypto.randomUUID();
  const sequence = ((await meta.get('sequence')) as number | undefined) ?? 0;
  const pair = (await meta.get('pair')) as Pair | null | undefined;
  const clock = ((await meta.get('clock')) as number | undefined) ?? 0;
  const time = timeOf(draft, source.now, clock);
  const event: RatingEvent = { ...draft, time, device, sequence, profile, site: source.site };
  const rated = new Set(ratedPictures(draft));
  const store = transaction.objectStore('pictures');
  for (const picture of pictures.filter(({ id }) => rated.has(id))) {
    const stored = await store.get(picture.id);
    const merged = mergePicture(stored, picture, {
      site: source.site,
      seen: source.now,
      view: '',
      rated: true,
    });
    if (merged !== stored) store.put(merged);
    rated.delete(picture.id);
  }
  for (const id of rated) {
    const stored = await store.get(id);
    if (stored && stored.rated === 0) store.put({ ...stored, rated: 1 });
  }
  transaction.objectStore('events').add(event);
  meta.put(device, 'device');
  meta.put(sequence + 1, 'sequence');
  meta.put(Math.max(clock, source.now, time), 'clock');
  // Answered: nobody may be shown it again.
  if (pair && answers(draft, pair)) meta.delete('pair');
  await transaction.done;
  return { event, fresh: true };
}

/**
 * When a gesture was made, by a clock that never goes back. Where the device's clock was set back, gestures follow the latest known time (`clock`) by a millisecond each until it has caught up, so that an unlike still comes after its like. What was made before that, and what merely comes late, keeps its time. All in ms since 1970.
 */
function timeOf({ time }: RatingDraft, now: number, clock: number): number {
  return now < clock && time <= now ? clock + 1 : time;
}

const answers = (draft: RatingDraft, { left, right }: Pair): boolean =>
  (draft.kind === 'vote' || draft.kind === 'skip') && draft.left === left.id && draft.right === right.id;

/** The pictures that a rating judges; the context of a like is not among them. */
function ratedPictures(draft: RatingDraft): PictureId[] {
  if (draft.kind === 'undo') return [];
  return draft.kind === 'vote' || draft.kind === 'skip' ? [draft.left, draft.right] : [draft.picture];
}
