import { browser } from 'wxt/browser';
import type { RatingDraft } from '../ratings/event';
import type { Picture } from '../ratings/picture';
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

/** Ratings that the store refused and whose page may be gone by the time there is room: they wait until the browser is closed. */
export async function readParked(): Promise<Parked[]> {
  const stored: unknown = (await browser.storage.session.get(KEY))[KEY];
  // Only this file writes there.
  return Array.isArray(stored) ? (stored as Parked[]) : [];
}

let changing: Promise<unknown> = Promise.resolve();

/** Changes what is parked, one change after the other. */
export function changeParked(change: (parked: Parked[]) => Parked[]): Promise<void> {
  const next = changing.then(async () => {
    await browser.storage.session.set({ [KEY]: change(await readParked()).slice(0, MOST) });
  });
  changing = next.catch(() => undefined);
  return next;
}
