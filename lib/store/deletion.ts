import type { RatingEvent } from '../ratings/event';
import type { PictureId } from '../ratings/picture';
import { z } from '../zod';
import type { Database } from './database';
import { walkEvents } from './events';
import type { StoredPicture } from './schema';
import { walk } from './walk';

const time = z.int().check(z.nonnegative());

/** What is to be deleted: all of a site, of a span of time (`from` to before `to`, ms since 1970), of a profile, or everything. */
export const deletionWish = z.discriminatedUnion('what', [
  z.object({ what: z.literal('site'), site: z.string().check(z.minLength(1), z.maxLength(300)) }),
  z.object({ what: z.literal('time'), from: time, to: time }),
  z.object({ what: z.literal('profile'), profile: z.string().check(z.minLength(1), z.maxLength(64)) }),
  z.object({ what: z.literal('everything') }),
]);
export type DeletionWish = z.infer<typeof deletionWish>;

/** What goes, by id, and what stays but is not rated any more. */
export interface Deletion {
  events: string[];
  pictures: PictureId[];
  unrated: PictureId[];
}

/** Every picture that a rating names, the context of a like included. */
export function namedPictures(event: RatingEvent): PictureId[] {
  if (event.kind === 'undo') return [];
  if (event.kind === 'vote' || event.kind === 'skip') return [event.left, event.right];
  return event.kind === 'like' ? [event.picture, ...event.context] : [event.picture];
}

/**
 * Finds what a wish deletes. With a site go its pictures and every rating that names one of them, so also votes between it and another site. With a span of time go the ratings made and the pictures first seen in it, but for pictures that other ratings name. With a rating go its undos.
 */
export async function planDeletion(db: Database, wish: DeletionWish): Promise<Deletion> {
  const goes = new Set<PictureId>();
  for await (const pictures of walk(db, 'pictures'))
    for (const picture of pictures) if (isMeant(picture, wish)) goes.add(picture.id);

  const events = new Set<string>();
  const undos: { id: string; undone: string }[] = [];
  const kept: RatingEvent[] = [];
  for await (const batch of walkEvents(db))
    for (const event of batch) {
      if (isMeantBy(wish, event) || (wish.what === 'site' && namedPictures(event).some((id) => goes.has(id))))
        events.add(event.id);
      else if (event.kind === 'undo') undos.push(event);
      else kept.push(event);
    }
  for (const { id, undone } of undos) if (events.has(undone)) events.add(id);

  const named = new Set(kept.flatMap(namedPictures));
  const unrated: PictureId[] = [];
  for await (const pictures of walk(db, 'pictures'))
    for (const { id, rated } of pictures) {
      if (wish.what === 'time' && named.has(id)) goes.delete(id);
      if (rated === 1 && !named.has(id) && !goes.has(id)) unrated.push(id);
    }
  return { events: [...events], pictures: [...goes], unrated };
}

function isMeant(picture: StoredPicture, wish: DeletionWish): boolean {
  if (wish.what === 'everything') return true;
  if (wish.what === 'site') return picture.site === wish.site;
  return wish.what === 'time' && isWithin(picture.seen, wish);
}

/** Whether a wish means this rating by what it carries itself. */
export function isMeantBy(wish: DeletionWish, { site, profile, time }: Pick<RatingEvent, 'site' | 'profile' | 'time'>) {
  if (wish.what === 'everything') return true;
  if (wish.what === 'site') return site === wish.site;
  if (wish.what === 'profile') return profile === wish.profile;
  return isWithin(time, wish);
}

const isWithin = (time: number, { from, to }: { from: number; to: number }): boolean => time >= from && time < to;
