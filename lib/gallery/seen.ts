import type { send } from '../messages/send';
import type { Picture, PictureId } from '../ratings/picture';
import { newUuid } from '../ratings/uuid';

/** Pictures that are told together, at most, and how long they are gathered (ms). */
const BATCH = 100;
const GATHER = 2000;

/** Tells the background which pictures were seen: once for each page view, a few at a time. */
export class SeenPictures {
  /** All that were seen since the page was loaded. */
  readonly ids = new Set<PictureId>();
  #view = newUuid();
  #told = new Set<PictureId>();
  #waiting: Picture[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly tell: typeof send<'pictures.seen'>,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  add(picture: Picture): void {
    this.ids.add(picture.id);
    if (this.#told.has(picture.id)) return;
    this.#told.add(picture.id);
    this.#waiting.push(picture);
    this.#timer ??= setTimeout(() => void this.flush(), GATHER);
  }

  /** Client-side navigation: the same pictures are seen anew. */
  beginView(): void {
    void this.flush();
    this.#view = newUuid();
    this.#told = new Set();
  }

  /** Tells what waits to be told. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const view = this.#view;
    const pictures = this.#waiting.splice(0, BATCH);
    if (this.#waiting.length > 0) this.#timer = setTimeout(() => void this.flush(), GATHER);
    if (pictures.length === 0 || this.signal.aborted) return;
    const result = await this.tell('pictures.seen', { view, pictures });
    // Only weak evidence: told again with the next ones, never by itself.
    const again = !result.ok && result.problem.code !== 'refused' && view === this.#view;
    if (again) this.#waiting.unshift(...pictures);
  }
}
