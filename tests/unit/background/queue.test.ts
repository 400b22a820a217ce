import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { PictureQueue } from '@/lib/background/queue';
import { TasteService } from '@/lib/background/taste';
import { withDatabase } from '@/lib/store/database';
import { requeueOutdated } from '@/lib/store/pictures';
import type { StoredPicture } from '@/lib/store/schema';
import { FEATURES } from '@/lib/taste/features/provider';
import { DIMENSIONS } from '@/lib/taste/vector';

const world = vi.hoisted(() => ({ allowed: true }));
vi.mock('wxt/browser', () => ({ browser: { permissions: { contains: async () => world.allowed } } }));
vi.mock('@/lib/background/decoding', () => ({
  decodePicture: async () => ({
    ok: true,
    pixels: grey,
    small: grey,
    encodeThumbnail: async () => new Blob(['thumbnail']),
  }),
}));
vi.mock('@/lib/background/features', () => ({ features: async () => ({ embed: () => vector(5) }) }));

const grey = { width: 2, height: 2, data: new Uint8ClampedArray(16).fill(128) };
const vector = (first: number) => Int8Array.from({ length: DIMENSIONS }, (_, i) => (i === 0 ? first : 0));
const urlOf = (id: string) => `https://pictures.test/${id}.webp`;

const stored = (id: string, more: Partial<StoredPicture>): StoredPicture => ({
  id,
  url: urlOf(id),
  page: 'https://gallery.test/',
  site: 'gallery',
  seen: 1,
  view: '',
  rated: 0,
  attempts: 0,
  state: 'queued',
  ...more,
});

const put = (...pictures: StoredPicture[]) =>
  withDatabase(async (db) => {
    await db.clear('pictures');
    for (const picture of pictures) await db.put('pictures', picture);
  });
const get = (id: string) => withDatabase((db) => db.get('pictures', id));

// Node 20 has none; a browser that does not tell its connection has an empty one.
vi.stubGlobal('navigator', {});
let asked: string[];

/** The machine may be busy. */
const PATIENT = { timeout: 15_000 };

beforeEach(() => {
  asked = [];
  world.allowed = true;
  answer(async () => new Response('bytes'));
});

/** What the pictures' hosts do. */
const answer = (host: (signal: AbortSignal) => Promise<Response>) =>
  vi.stubGlobal('fetch', (url: string, { signal }: { signal: AbortSignal }) => {
    asked.push(url);
    return host(signal);
  });

/** A host that has the picture, and never sends it. */
const silent = (signal: AbortSignal) =>
  new Promise<Response>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

describe('features of another version', () => {
  test('are not learned from, and are made anew from the picture itself', async () => {
    await put(
      stored('old', { state: 'ready', features: 'joined/older', vector: vector(1) }),
      stored('new', { state: 'ready', features: FEATURES, vector: vector(2) }),
    );
    const taste = await TasteService.load();
    expect(taste.vectorOf('old')).toBeUndefined();
    expect(taste.vectorOf('new')).toEqual(vector(2));

    await withDatabase((db) => requeueOutdated(db, FEATURES));
    const came: string[] = [];
    new PictureQueue(
      (id) => came.push(id),
      () => undefined,
    ).pump();
    await expect.poll(() => came, PATIENT).toEqual(['old']);
    expect(asked).toEqual([urlOf('old')]);
    expect(await get('old')).toMatchObject({ state: 'ready', features: FEATURES, vector: vector(5) });
    expect(await get('new')).toMatchObject({ state: 'ready', features: FEATURES, vector: vector(2) });
    await taste.refresh('old');
    expect(taste.vectorOf('old')).toEqual(vector(5));
  });

  test('of this version stay as they were written, even where the picture is read again', async () => {
    await put(stored('again', { features: FEATURES, vector: vector(2) }));
    new PictureQueue(
      () => undefined,
      () => undefined,
    ).pump();
    await expect.poll(() => get('again'), PATIENT).toMatchObject({ state: 'ready', vector: vector(2) });
  });
});

describe('a restart of the queue', () => {
  test('gives up what is on its way and reads it anew, without counting a failure', async () => {
    await put(stored('slow', {}));
    answer(silent);
    const queue = new PictureQueue(
      () => undefined,
      () => undefined,
    );
    queue.pump();
    await expect.poll(() => asked.length, PATIENT).toBe(1);
    expect(await get('slow')).toMatchObject({ state: 'queued' });

    answer(async () => new Response('bytes'));
    queue.restart();
    await expect.poll(() => get('slow'), PATIENT).toMatchObject({ state: 'ready', attempts: 0, vector: vector(5) });
    expect(asked).toEqual([urlOf('slow'), urlOf('slow')]);
  });

  test('asks no host that is not allowed any more', async () => {
    await put(stored('slow', {}));
    answer(silent);
    const queue = new PictureQueue(
      () => undefined,
      () => undefined,
    );
    queue.pump();
    await expect.poll(() => asked.length, PATIENT).toBe(1);

    world.allowed = false;
    queue.restart();
    await expect.poll(() => get('slow'), PATIENT).toMatchObject({ state: 'permission' });
    expect(asked).toHaveLength(1);
  });
});
