import { ProblemError } from '../messages/result';
import type { RatingEvent } from '../ratings/event';
import { withDatabase } from '../store/database';
import { type Appended, appendRating } from '../store/log';
import { changeParked, type Parked, readParked } from './parking';

/**
 * Stores a rating, those before it that the store had refused first. What the store refuses waits for the next call, also where its page is closed by then; the same rating sent again is stored once.
 *
 * @throws ProblemError `storage`
 */
export async function storeRating(rating: Parked, stored: (event: RatingEvent) => void): Promise<RatingEvent> {
  try {
    await storeParked(stored);
    return await store(rating, stored);
  } catch (error) {
    const isParked = error instanceof ProblemError && error.code === 'storage';
    // Where there is no room for that either, the page keeps it all the same.
    if (isParked)
      await changeParked((parked) => [...parked.filter(({ draft }) => draft.id !== rating.draft.id), rating]).catch(
        () => undefined,
      );
    throw error;
  }
}

/** Stores the ratings that the store refused before, in their order. */
export async function storeParked(stored: (event: RatingEvent) => void): Promise<void> {
  for (const rating of await readParked()) {
    await store(rating, stored);
    await changeParked((parked) => parked.filter(({ draft }) => draft.id !== rating.draft.id));
  }
}

async function store({ draft, pictures, source }: Parked, stored: (event: RatingEvent) => void): Promise<RatingEvent> {
  const { event, fresh }: Appended = await withDatabase((db) => appendRating(db, draft, pictures, source));
  if (fresh) stored(event);
  return event;
}
