import { z } from '../zod';
import { pictureId } from './picture';

const head = {
  /** UUID, given at the gesture: the same rating sent twice is stored once. */
  id: z.uuid(),
  /** When the gesture was made, in ms since 1970. */
  time: z.int().check(z.nonnegative()),
};

/** At most this many unliked neighbours stand beside a like. */
export const MAX_CONTEXT = 20;

/** One thing a person did, as the place of the gesture tells it. */
export const ratingDraft = z.discriminatedUnion('kind', [
  z.object({
    ...head,
    kind: z.literal('like'),
    picture: pictureId,
    /** The unliked neighbours on the page, nearest first. */
    context: z.array(pictureId).check(z.maxLength(MAX_CONTEXT)),
  }),
  z.object({ ...head, kind: z.literal('unlike'), picture: pictureId }),
  z.object({
    ...head,
    kind: z.literal('vote'),
    left: pictureId,
    right: pictureId,
    outcome: z.enum(['left', 'right', 'tie']),
  }),
  z.object({ ...head, kind: z.literal('skip'), left: pictureId, right: pictureId }),
  z.object({ ...head, kind: z.literal('undo'), undone: z.uuid() }),
]);
export type RatingDraft = z.infer<typeof ratingDraft>;

/** What the background adds when it stores a rating. */
interface Stamp {
  /** The device that stored it, and its running number there, from 0. */
  device: string;
  sequence: number;
  /** Which of the person's tastes it counts for. */
  profile: string;
  /** Site id, or the origin of a page that no rule knows; `penchant` for the extension's own pages. */
  site: string;
}

/** A stored rating: append-only, never changed. */
export type RatingEvent = RatingDraft & Stamp;

/** The profile that every event belongs to until a person makes another one. */
export const FIRST_PROFILE = 'main';

/** The canonical order of a log: time, then device, then its sequence number; by code unit, never by locale. */
export function compareEvents(a: RatingEvent, b: RatingEvent): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.sequence - b.sequence;
}
