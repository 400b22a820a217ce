import { browser } from 'wxt/browser';
import type { RatingDraft } from '../ratings/event';
import type { Picture } from '../ratings/picture';
import { type DeletionWish, isMeantBy } from '../store/deletion';
import type { RatingSource } from '../store/log';

const KEY = 'parked';

/** Most ratings that wait here. */
const MOST = 1000;

/** A rating that the store refused, as it is to be stored later. */
export interface Parked {
  draft: RatingDraft;
  pictures: Picture[];
  source: RatingSource;
}

/** Ratings that the store refused and whose page may be gone by the time there is room. They wait outside of the store that refused them, over updates of the extension and the end of the browser too. */
export async function readParked(): Promise<Parked[]> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  // Only this file writes there.
  return Array.isArray(stored) ? (stored as Parked[]) : [];
}

let changing: Promise<unknown> = Promise.resolve();

/** Changes what is parked, one change after the other. */
export function changeParked(change: (parked: Parked[]) => Parked[]): Promise<void> {
  const next = changing.then(async () => {
    await browser.storage.local.set({ [KEY]: change(await readParked()).slice(0, MOST) });
  });
  changing = next.catch(() => undefined);
  return next;
}

/** Drops those that a deletion means: they would come back once there is room. */
export const dropParked = (wish: DeletionWish): Promise<void> =>
  changeParked((parked) =>
    parked.filter(({ draft: { time }, source: { site, profile } }) => !isMeantBy(wish, { time, site, profile })),
  );
