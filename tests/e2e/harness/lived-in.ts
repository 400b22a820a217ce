import type { CodeEntry } from '../../../lib/codes/entry';
import { ONE_PROFILE, type Profiles } from '../../../lib/profiles/profiles';
import type { RatingEvent } from '../../../lib/ratings/event';
import captions from '../../../lib/starter/captions.json';
import { basis } from '../../../lib/taste/basis/basis';
import { encode } from '../../../lib/taste/code/code';
import { DIMENSIONS } from '../../../lib/taste/vector';
import type { Chromium } from './chromium';
import { readPictures } from './database';
import { isLiked } from './person';
import { until } from './until';
import { workerKiller } from './worker';

const VOTES = 220;

interface Filling {
  events: RatingEvent[];
  codes: CodeEntry[];
  profiles: Profiles;
}

/** Puts rows into the extension's database, from one of its pages. It runs there, so it stands alone. */
async function put({ events, codes, profiles }: Filling): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('penchant');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = db.transaction(['events', 'codes', 'meta'], 'readwrite');
  for (const event of events) transaction.objectStore('events').put(event);
  for (const code of codes) transaction.objectStore('codes').put(code);
  transaction.objectStore('meta').put(profiles, 'profiles');
  transaction.objectStore('meta').put('a-device', 'device');
  transaction.objectStore('meta').put(events.length, 'sequence');
  for (const copy of ['status', 'pair']) transaction.objectStore('meta').delete(copy);
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
}

/** Leaves the browser as weeks of use would: the starter deck was rated by the person of the tests, who has two profiles and codes in the book. `now` is in ms since 1970. */
export async function liveIn(chromium: Chromium, now: number): Promise<void> {
  const popup = await chromium.open('popup.html');
  await popup.locator('[data-control="starter"]').click();
  await until('the starter deck to be read', async () => {
    const pictures = await readPictures(popup);
    return pictures.length >= captions.length && pictures.every(({ state }) => state === 'ready');
  });
  await popup.evaluate(put, { events: events(now), codes: codes(now), profiles: profiles(now) });
  await popup.close();
  // What the worker knew was read before.
  const { kill } = await workerKiller(chromium);
  await kill();
}

function profiles(now: number): Profiles {
  const second = { id: 'second', name: 'Night sky', made: now - 5_000_000 };
  return {
    ...ONE_PROFILE,
    all: [...ONE_PROFILE.all, second, { id: 'third', name: 'Interiors', made: now, archived: true }],
  };
}

function codes(now: number): CodeEntry[] {
  const weights = Float64Array.from({ length: DIMENSIONS }, (_, at) => Math.cos(at));
  const entry = { note: '', favourite: false, added: now - 400_000_000 };
  return [
    {
      ...entry,
      code: encode({ weights, confidence: 4 }, basis) ?? '',
      kind: 'preference',
      name: 'Mara',
      source: 'pasted',
      note: 'from the photo club',
      favourite: true,
    },
    { ...entry, code: 'xk3v9qd', kind: 'profile', name: 'Soft light', source: 'prompt', site: 'midjourney' },
    { ...entry, code: 'm7281946350271643', kind: 'moodboard', name: '', source: 'page', site: 'midjourney' },
  ];
}

function events(now: number): RatingEvent[] {
  let seed = 5;
  const pick = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * captions.length);
  };
  const liked = (number: number) => isLiked(captions[number] ?? '');
  return Array.from({ length: VOTES }, (_, sequence): RatingEvent => {
    const [left, right] = [pick(), pick()];
    const outcome = liked(left) ? 'left' : 'right';
    return {
      id: `00000000-0000-4000-8000-${String(sequence).padStart(12, '0')}`,
      time: now - (VOTES - sequence) * 5_400_000,
      device: 'a-device',
      sequence,
      profile: 'main',
      site: 'penchant',
      kind: 'vote',
      left: `starter:${left}`,
      right: `starter:${right}`,
      outcome: liked(left) === liked(right) ? 'tie' : outcome,
    };
  });
}
