import type { Pair, PairPicture, Status, TasteView, Waiting } from '../messages/state';
import { concerns, type RatingEvent } from '../ratings/event';
import { extend, fold, type Ratings } from '../ratings/fold';
import type { PictureId } from '../ratings/picture';
import { starterDeck } from '../starter/deck';
import { withDatabase } from '../store/database';
import { readLog } from '../store/events';
import { countUnsaved, readMeta } from '../store/meta';
import { countElsewhere, knownPictures, unreadPictures } from '../store/pictures';
import { keepCopies, readProfiles } from '../store/profiles';
import type { StoredPicture } from '../store/schema';
import { basis } from '../taste/basis/basis';
import { codeHistory, type IssuedCode } from '../taste/code-history';
import { FEATURES } from '../taste/features/provider';
import { nextPair } from '../taste/pair-choice';
import { strongFrom } from '../taste/ranking/strong';
import { readinessOf } from '../taste/readiness';
import { TasteLog } from '../taste/taste-log';
import { type DescribedPicture, type Description, describeTaste } from '../taste/words/describe';
import { scoreOf } from '../taste/words/gallery';
import { LOOK_VERSION, type NamedLook } from '../words/named-look';
import { readSettings } from './settings';
import { groupWaiting } from './waiting';

/** A picture whose features are known: it can be learned from and, where its thumbnail is here and nobody left it out, voted on. */
type ReadyPicture = PairPicture & DescribedPicture & { votable: boolean };

/** Which pairs of the gallery the readiness is estimated on: the same at every call, so that the figure does not flicker. */
const READINESS_SEED = 1;

/** The taste of the current profile, kept in step with the log, and what the interface shows of it. */
export class TasteService {
  readonly #log: RatingEvent[];
  readonly #known: Set<string>;
  readonly #ready: Map<PictureId, ReadyPicture>;
  readonly #taste: TasteLog;
  #pair: Pair | null;
  /** Until the taste or the pool changes. */
  #readiness: Status['readiness'] | undefined;
  #description: Description | undefined;
  #history: IssuedCode[] | undefined;
  /** The score from which on a picture is liked strongly. */
  #strong: number | undefined;
  ratings: Ratings;

  private constructor(
    readonly profile: string,
    log: RatingEvent[],
    ready: readonly StoredPicture[],
    pair: Pair | null,
  ) {
    this.#log = log;
    this.#known = new Set(log.map(({ id }) => id));
    this.#ready = new Map(ready.flatMap(toReady));
    this.#taste = new TasteLog((id) => this.#ready.get(id)?.vector, basis);
    this.#pair = pair;
    this.ratings = fold(log);
    this.#taste.replace(this.ratings.standing);
  }

  /** Makes the current profile's taste from the store. */
  static load(): Promise<TasteService> {
    return withDatabase(async (db) => {
      const { current } = await readProfiles(db);
      const log = (await readLog(db)).filter((event) => concerns(event, current));
      return new TasteService(current, log, await knownPictures(db), (await readMeta(db, 'pair')) ?? null);
    });
  }

  /** Learns from a stored event; one that is known already, or another profile's, changes nothing. */
  rated(event: RatingEvent): void {
    if (this.#known.has(event.id) || !concerns(event, this.profile)) return;
    this.#known.add(event.id);
    this.#log.push(event);
    this.#forget();
    this.ratings = extend(this.ratings, this.#log, event);
    if (event.kind === 'undo') this.#taste.remove(event.undone);
    else if (this.ratings.standing.some(({ id }) => id === event.id)) this.#taste.insert(event);
  }

  /** Pictures that nothing was learned from were dropped: they are not voted on any more. */
  gone(ids: readonly PictureId[]): void {
    for (const id of ids) this.#ready.delete(id);
    this.#forget();
  }

  /** Takes in a picture's record: its features came, or it left the pool or came back. The ratings that touch it are learned anew. */
  async refresh(id: PictureId): Promise<void> {
    const stored = await withDatabase((db) => db.get('pictures', id));
    for (const [key, picture] of stored ? toReady(stored) : []) this.#ready.set(key, picture);
    this.#taste.revise(new Set([id]));
    this.#forget();
  }

  /** Pictures of which nothing was said yet, or under older rules. */
  unnamed(): PictureId[] {
    return [...this.#ready.values()].flatMap(({ id, look }) => (look ? [] : [id]));
  }

  /** A picture's stored vector; undefined where it is not known yet. */
  vectorOf(id: PictureId): Int8Array | undefined {
    return this.#ready.get(id)?.vector;
  }

  /** Every code that this taste was issued, oldest first. */
  history(): IssuedCode[] {
    this.#history ??= codeHistory(this.#taste.entries, (id) => this.#ready.get(id)?.vector, basis);
    return this.#history;
  }

  /** The code that stands, else one of the present taste; a draft until the taste is ready. */
  code(): Status['code'] {
    const text = this.#taste.issued()?.text ?? this.#taste.draft();
    return text === null ? null : { text, draft: this.readiness().state !== 'ready' };
  }

  /** The pair to vote on: the same until it is answered. */
  async pair(): Promise<Pair | null> {
    if (this.#pair && this.#stands(this.#pair)) return this.#pair;
    const seed = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
    const chosen = nextPair({ pool: this.#pool(), log: this.#taste, seed });
    this.#pair = chosen && this.#described(chosen.left, chosen.right);
    const pair = this.#pair;
    await withDatabase((db) => keepCopies(db, this.profile, { pair }));
    return pair;
  }

  async status(): Promise<Status> {
    const { likes, votes, skips, standing } = this.ratings;
    const settings = await readSettings();
    return {
      profiles: await withDatabase(readProfiles),
      likes,
      votes,
      skips,
      ratings: likes + votes,
      goal: settings.goal,
      readiness: this.readiness(),
      code: this.code(),
      pool: this.#pool().length,
      starter: starterDeck.some(({ id }) => this.#ready.has(id)),
      waiting: await waitingPictures(),
      last: standing.at(-1)?.id ?? null,
      unsaved: await withDatabase(countUnsaved),
      settings,
    };
  }

  /** Keeps status and next pair in the store, so that the popup draws before the worker is awake. */
  async keepSnapshot(): Promise<Status> {
    const status = await this.status();
    await this.pair();
    await withDatabase((db) => keepCopies(db, this.profile, { status }));
    return status;
  }

  /** A picture's look came. */
  named(id: PictureId, look: NamedLook): void {
    const picture = this.#ready.get(id);
    if (picture) picture.look = look;
    this.#description = undefined;
  }

  /** What the taste likes, in words and colours. */
  description(): Description {
    this.#description ??= describeTaste(this.#taste.taste(), [...this.#ready.values()], this.ratings.liked);
    return this.#description;
  }

  /** All that was learned. */
  async view(): Promise<TasteView> {
    return {
      profile: this.profile,
      features: FEATURES,
      weights: [...this.#taste.taste().weights],
      readiness: this.readiness(),
      skipped: { ratings: this.#taste.counts(), pictures: await waitingPictures() },
      history: this.history(),
      ...this.description(),
    };
  }

  /** Those of these pictures that the taste strongly likes: none while it is not known well enough. */
  strongest(ids: readonly PictureId[]): PictureId[] {
    const { state } = this.readiness();
    if (state !== 'usable' && state !== 'ready') return [];
    const taste = this.#taste.taste();
    const score = (vector: Int8Array | undefined) => (vector ? scoreOf(taste, vector) : Number.NEGATIVE_INFINITY);
    this.#strong ??=
      strongFrom([...this.#ready.values()].map(({ vector }) => score(vector))) ?? Number.POSITIVE_INFINITY;
    const from = this.#strong;
    return ids.filter((id) => score(this.vectorOf(id)) >= from);
  }

  /** How well the taste is known. */
  readiness(): Status['readiness'] {
    this.#readiness ??= readinessOf(
      this.#taste,
      [...this.#ready.values()].map(({ vector }) => vector),
      READINESS_SEED,
    );
    return this.#readiness;
  }

  #forget(): void {
    this.#history = undefined;
    this.#readiness = undefined;
    this.#description = undefined;
    this.#strong = undefined;
  }

  /** What can be voted on. */
  #pool(): ReadyPicture[] {
    return [...this.#ready.values()].filter(({ votable }) => votable);
  }

  /** Whether a pair may still be shown: neither answered nor with a picture that was taken out or deleted. */
  #stands({ left, right }: Pair): boolean {
    if (![left, right].every(({ id }) => this.#ready.get(id)?.votable)) return false;
    return !this.ratings.standing.some(
      (event) => (event.kind === 'vote' || event.kind === 'skip') && event.left === left.id && event.right === right.id,
    );
  }

  #described(left: PictureId, right: PictureId): Pair | null {
    const [first, second] = [this.#ready.get(left), this.#ready.get(right)];
    return first && second ? { left: withoutVector(first), right: withoutVector(second) } : null;
  }
}

/** Pictures whose features are not known, by reason. */
const waitingPictures = async (): Promise<Waiting[]> =>
  groupWaiting(await withDatabase(unreadPictures), await withDatabase(countElsewhere));

/** Vectors of another version of the features wait until their pictures are read again. */
function toReady({
  id,
  page,
  caption,
  vector,
  features,
  excluded,
  state,
  look,
}: StoredPicture): [PictureId, ReadyPicture][] {
  if (!vector || features !== FEATURES) return [];
  const picture: ReadyPicture = { id, page, vector, votable: state === 'ready' && !excluded };
  if (caption !== undefined) picture.caption = caption;
  if (look?.version === LOOK_VERSION) picture.look = look;
  return [[id, picture]];
}

function withoutVector({ id, page, caption }: ReadyPicture): PairPicture {
  return caption === undefined ? { id, page } : { id, page, caption };
}
