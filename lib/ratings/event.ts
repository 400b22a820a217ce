import { z } from '../zod';
import { pictureId } from './picture';

const head = {
  /** UUID, given at the gesture: the same rating sent twice is stored once. */
  id: z.uuid(),
  /** When the gesture was made, in ms since 1970. */
  time: z.int().check(z.nonnegative(), z.maximum(8.64e15)),
};

/** At most this many unliked neighbours stand beside a like. */
export const MAX_CONTEXT = 20;

const like = z.object({
  ...head,
  kind: z.literal('like'),
  picture: pictureId,
  /** The unliked neighbours on the page, nearest first. */
  context: z.array(pictureId).check(z.maxLength(MAX_CONTEXT)),
});
const unlike = z.object({ ...head, kind: z.literal('unlike'), picture: pictureId });
const vote = z.object({
  ...head,
  kind: z.literal('vote'),
  left: pictureId,
  right: pictureId,
  outcome: z.enum(['left', 'right', 'tie']),
});
const skip = z.object({ ...head, kind: z.literal('skip'), left: pictureId, right: pictureId });
const undo = z.object({ ...head, kind: z.literal('undo'), undone: z.uuid() });

/** One thing a person did, as the place of the gesture tells it. */
export const ratingDraft = z.discriminatedUnion('kind', [like, unlike, vote, skip, undo]);
export type RatingDraft = z.infer<typeof ratingDraft>;

/** What the background adds when it stores a rating. */
const stamp = {
  /** The device that stored it, and its running number there, from 0. */
  device: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  sequence: z.int().check(z.nonnegative()),
  /** Which of the person's tastes it counts for. */
  profile: z.string().check(z.regex(/^[\w-]{1,64}$/)),
  /** Site id, or the origin of a page that no rule knows; `penchant` for the extension's own pages. */
  site: z.string().check(z.minLength(1), z.maxLength(300)),
};

// Read in one go: putting a draft and its stamp together afterwards takes twice as long as reading both.
const ratingEvent = z.discriminatedUnion('kind', [
  z.extend(like, stamp),
  z.extend(unlike, stamp),
  z.extend(vote, stamp),
  z.extend(skip, stamp),
  z.extend(undo, stamp),
]);

/** A stored rating: append-only, never changed. */
export type RatingEvent = z.infer<typeof ratingEvent>;

/** Reads a stored rating from something unknown, as in a file; undefined where it is none. What it does not know is left out. */
export const readRatingEvent = (value: unknown): RatingEvent | undefined => ratingEvent.safeParse(value).data;

/** The profile that every event belongs to until a person makes another one. */
export const FIRST_PROFILE = 'main';

/** What of a log concerns a profile: its own ratings, and undos, which count wherever the rating is that they take back. */
export const concerns = (event: RatingEvent, profile: string): boolean =>
  event.kind === 'undo' || event.profile === profile;

/** The canonical order of a log: time, then device, then its sequence number; by code unit, never by locale. The id decides where a damaged log has two events of one number, so that the order is the same wherever the log came from. */
export function compareEvents(a: RatingEvent, b: RatingEvent): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  if (a.sequence !== b.sequence) return a.sequence - b.sequence;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
