import type { PictureId } from '../ratings/picture';
import { withDatabase } from '../store/database';
import { queuedPictures, type Reading, storeFailure, storeReading } from '../store/pictures';
import type { StoredPicture } from '../store/schema';
import { FEATURES, type FeatureProvider } from '../taste/features/provider';
import { namedLookOf } from '../words/named-look';
import { decodePicture } from './decoding';
import { features } from './features';
import { fetchPicture, type Unread } from './fetching';
import { isMetered } from './metered';

/** How many pictures are read at the same time. */
const AT_ONCE = 2;

/** Reads queued pictures, two at a time, and tells what came. What is left when the worker dies is still queued in the store. */
export class PictureQueue {
  #taken = new Set<PictureId>();
  #readers = 0;
  #calls = 0;
  #reading = new AbortController();

  constructor(
    private readonly came: (id: PictureId) => void,
    private readonly settled: () => void,
  ) {}

  /** Starts reading what is queued; safe to call at any time. */
  pump(): void {
    this.#calls += 1;
    while (this.#readers < AT_ONCE) {
      this.#readers += 1;
      void this.#work().finally(() => {
        this.#readers -= 1;
      });
    }
  }

  /** Gives up what is being read, so that it is looked at anew: its host may not be allowed any more. */
  restart(): void {
    this.#reading.abort();
    this.#reading = new AbortController();
    this.pump();
  }

  async #work(): Promise<void> {
    for (;;) {
      const calls = this.#calls;
      try {
        const next = await this.#take();
        if (next) await this.#read(next);
        else if (calls === this.#calls) return;
      } catch (error) {
        // The store refuses: the picture stays queued until the next call.
        console.warn('Penchant: a picture could not be kept', error);
        return;
      }
    }
  }

  async #take(): Promise<StoredPicture | undefined> {
    const queued = await withDatabase((db) => queuedPictures(db, 2 * AT_ONCE));
    const metered = isMetered();
    const next = queued.find(({ id, rated }) => !this.#taken.has(id) && (rated === 1 || !metered));
    if (next) this.#taken.add(next.id);
    return next;
  }

  async #read(picture: StoredPicture): Promise<void> {
    try {
      if (await read(picture, this.#reading.signal)) this.came(picture.id);
      this.settled();
    } finally {
      this.#taken.delete(picture.id);
    }
  }
}

/** Fetches, decodes and keeps one picture; false where that failed, with the reason kept in the store, or where it was given up and stays queued. */
async function read(picture: StoredPicture, given: AbortSignal): Promise<boolean> {
  const provider = await features();
  const fetched = await fetchPicture(picture.url, given);
  if (given.aborted) return false;
  const reading = fetched.ok ? await readBytes(fetched.bytes, picture, provider) : fetched;
  if (given.aborted) return false;
  await withDatabase((db) =>
    reading.ok ? storeReading(db, picture.id, reading) : storeFailure(db, picture.id, reading.state),
  );
  return reading.ok;
}

/** What a picture's bytes hold. Whatever goes wrong with them is a picture that does not decode, and never stops the queue. */
async function readBytes(
  bytes: Uint8Array<ArrayBuffer>,
  known: StoredPicture,
  provider: FeatureProvider,
): Promise<Read> {
  try {
    const decoded = await decodePicture(bytes);
    if (!decoded.ok) return decoded;
    const vector = known.features === FEATURES && known.vector ? known.vector : provider.embed(decoded.pixels);
    const look = namedLookOf(decoded.small, known.caption);
    return { ok: true, vector, features: FEATURES, look, thumbnail: await decoded.encodeThumbnail() };
  } catch (error) {
    console.warn('Penchant: a picture could not be read', error);
    return { ok: false, state: 'undecodable' };
  }
}

type Read = ({ ok: true } & Reading) | { ok: false; state: Unread };
