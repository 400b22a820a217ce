import type { PictureId } from '../ratings/picture';

/** Thumbnails that are kept ready at most; the one unused for longest goes first. */
const KEPT = 300;

/** Object URLs of stored thumbnails, for as many pictures as a screen holds a few times over. */
export class Thumbnails {
  readonly #urls = new Map<PictureId, Promise<string | null>>();

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
    return blob ? URL.createObjectURL(blob) : null;
  }

  #forget(): void {
    for (const [id, url] of this.#urls) {
      if (this.#urls.size <= KEPT) return;
      this.#urls.delete(id);
      void url.then((old) => old && URL.revokeObjectURL(old));
    }
  }
}
