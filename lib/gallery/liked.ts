import type { send } from '../messages/send';
import type { PictureId } from '../ratings/picture';

/** Most ids that one message may hold, how long they are gathered, and the pause after a message (ms): on some pages pictures come all the time. */
const BATCH = 1000;
const GATHER = 100;
const PAUSE = 2000;

/**
 * Which pictures are liked, and which the taste likes strongly: as the background says, except where the person has just said otherwise and it is not
 * stored yet.
 */
export class LikedPictures {
  readonly #stored = new Map<PictureId, boolean>();
  /** The taste strongly likes them, and the person wants to see that. */
  readonly #matching = new Set<PictureId>();
  /** Known from before something was rated elsewhere: good until asked anew. */
  readonly #old = new Set<PictureId>();
  /** Newest word of the person on a picture, with the rating that says so, until that is stored. */
  readonly #pending = new Map<PictureId, { rating: string; liked: boolean }>();
  /** Grows with all that makes an answer on its way out of date. */
  #age = 0;
  #asking = false;
  #lastAsked = Number.NEGATIVE_INFINITY;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly ask: typeof send<'pictures.marks'>,
    /** Ids that are of interest now. */
    private readonly wanted: () => Iterable<PictureId>,
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  has(id: PictureId): boolean {
    return this.#pending.get(id)?.liked ?? this.#stored.get(id) ?? false;
  }

  /** Whether the background need not be asked. */
  knows(id: PictureId): boolean {
    return this.#stored.has(id) && !this.#old.has(id);
  }

  /** What a picture is marked as. */
  markOf(id: PictureId): 'liked' | 'match' | undefined {
    if (this.has(id)) return 'liked';
    return this.#matching.has(id) ? 'match' : undefined;
  }

  /** The person has just said so with this rating. */
  set(id: PictureId, liked: boolean, rating: string): void {
    this.#age += 1;
    this.#pending.set(id, { rating, liked });
    this.onChange();
  }

  /** The rating was stored, or (`kept` is false) refused. */
  settle(rating: string, kept: boolean): void {
    for (const [id, pending] of this.#pending) {
      if (pending.rating !== rating) continue;
      this.#age += 1;
      this.#pending.delete(id);
      if (!kept) continue;
      this.#stored.set(id, pending.liked);
      this.#old.delete(id);
    }
    if (!kept) this.refresh();
  }

  /** Something was rated elsewhere: asks anew for those that are wanted. What is known stays until the answer comes. */
  refresh(): void {
    this.#age += 1;
    for (const id of this.#stored.keys()) this.#old.add(id);
    void this.update();
  }

  /** Asks soon for those that are wanted by then: pictures come into view one by one. */
  updateSoon(): void {
    if (this.#timer !== undefined) return;
    const soon = () => {
      this.#timer = undefined;
      void this.update();
    };
    this.#timer = setTimeout(soon, Math.max(GATHER, this.#lastAsked + PAUSE - performance.now()));
  }

  /** The page rests: what has come into view by then is not kept waiting. */
  rested(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#lastAsked = Number.NEGATIVE_INFINITY;
    this.updateSoon();
  }

  /** Asks for those that are wanted and not known yet. */
  async update(): Promise<void> {
    if (this.#asking) return;
    const ids = [...new Set(this.wanted())].filter((id) => !this.knows(id)).slice(0, BATCH);
    if (ids.length === 0) return;
    this.#asking = true;
    this.#lastAsked = performance.now();
    const age = this.#age;
    const result = await this.ask('pictures.marks', { ids });
    this.#asking = false;
    if (!result.ok) {
      // An answer that a page lost while it was put aside comes as none, and after it is back.
      if (age !== this.#age) void this.update();
      return;
    }
    if (age === this.#age) {
      const [liked, matching] = [new Set(result.value.liked), new Set(result.value.matching)];
      // Most pictures are not liked, and nothing is drawn for those.
      const news = ids.some(
        (id) => (this.#stored.get(id) ?? false) !== liked.has(id) || this.#matching.has(id) !== matching.has(id),
      );
      for (const id of ids) {
        this.#stored.set(id, liked.has(id));
        if (matching.has(id)) this.#matching.add(id);
        else this.#matching.delete(id);
        this.#old.delete(id);
      }
      if (news) this.onChange();
    }
    void this.update();
  }
}
