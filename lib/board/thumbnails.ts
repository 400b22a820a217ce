import type { PictureId } from '../ratings/picture';

/** Thumbnails that are kept ready at most; the one unused for longest goes first. */
const KEPT = 300;

/** URLs that are made in one go: a page waits for the browser at each (0.3 ms), and stays quick between the goes. */
const AT_ONCE = 8;

/** Object URLs of stored thumbnails, for as many pictures as a screen holds a few times over. */
export class Thumbnails {
  readonly #urls = new Map<PictureId, Promise<string | null>>();
  /** Those that a URL is to be made for, in the order of their coming. */
  readonly #waiting: (() => void)[] = [];

  /** `read` gives a stored thumbnail. */
  constructor(private readonly read: (id: PictureId) => Promise<Blob | undefined>) {}

  /** The URL of a picture's thumbnail; null where there is none. */
  urlOf(id: PictureId): Promise<string | null> {
    const known = this.#urls.get(id);
    this.#urls.delete(id);
    const url = known ?? this.#load(id);
    this.#urls.set(id, url);
    this.#forget();
    return url;
  }

  async #load(id: PictureId): Promise<string | null> {
    const blob = await this.read(id).catch(() => undefined);
    if (!blob) return null;
    await this.#turn();
    return URL.createObjectURL(blob);
  }

  #turn(): Promise<void> {
    if (this.#waiting.length === 0) setTimeout(this.#next);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  readonly #next = (): void => {
    for (const resolve of this.#waiting.splice(0, AT_ONCE)) resolve();
    if (this.#waiting.length > 0) setTimeout(this.#next);
  };

  #forget(): void {
    for (const [id, url] of this.#urls) {
      if (this.#urls.size <= KEPT) return;
      this.#urls.delete(id);
      void url.then((old) => old && URL.revokeObjectURL(old));
    }
  }
}
