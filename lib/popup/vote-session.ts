import { t } from '../language';
import { Outbox } from '../messages/outbox';
import type { Result } from '../messages/result';
import type { Pair } from '../messages/state';
import type { RatingDraft } from '../ratings/event';
import type { PictureId } from '../ratings/picture';
import { said } from './sentences';

export type Choice = 'left' | 'right' | 'tie' | 'skip';

/** A pair whose pictures are ready to be drawn: object URLs, or null for a picture that is gone. */
export interface ShownPair {
  pair: Pair;
  left: string | null;
  right: string | null;
}

export interface VoteView {
  /** Undefined until it is known, null while there is nothing to compare. */
  shown: ShownPair | null | undefined;
  /** The choice just made, until the next pair is there. */
  chosen: Choice | null;
  /** What happened last, in one line. */
  said: string;
  /** What does not work right now, in one line. */
  problem: string | null;
}

export interface VoteServices {
  append(draft: RatingDraft): Promise<Result<unknown>>;
  nextPair(): Promise<Result<Pair | null>>;
  /** Makes a pair's pictures ready to be drawn. */
  load(pair: Pair): Promise<ShownPair>;
  /** The pair is not shown any more. */
  release(shown: ShownPair): void;
  /** Takes a picture out of the pool for votes, or back into it. */
  exclude(id: PictureId, excluded: boolean): Promise<Result<null>>;
  /** Calls back after `pause` ms. */
  later(pause: number, again: () => void): void;
  uuid(): string;
  now(): number;
}

/** Pause before a pair is asked for again (ms). */
const PAIR_PAUSE = 1500;

/** The votes made while a popup is open: one pair after the other, each vote kept until it is stored, undo back to the first one and beyond. */
export class VoteSession {
  readonly #outbox: Outbox;
  /** Why the last rating is not stored, in one line; null while all goes well. */
  #trouble: string | null = null;
  /** Those who wait for the first attempt to store a rating. */
  #attempts: (() => void)[] = [];
  /** What was done in this session and can be taken back, latest last: votes, and pictures that were taken out. */
  #made: { pair: Pair; vote?: string; excluded?: PictureId; profile: string | undefined }[] = [];
  /** The one that votes go to, once it is known. */
  #profile: string | undefined;
  /** Pairs to come back to after an undo, the next one last. */
  #ahead: Pair[] = [];
  #undone = new Set<string>();
  #steps: Promise<void> = Promise.resolve();
  #choosing = false;
  #view: VoteView = { shown: undefined, chosen: null, said: '', problem: null };

  constructor(
    private readonly services: VoteServices,
    private readonly onChange: () => void,
    signal: AbortSignal,
  ) {
    this.#outbox = new Outbox(
      {
        append: ({ draft }) => services.append(draft),
        stored: () => this.#attempted(null),
        refused: (_, problem) => this.#attempted(problem.line),
        troubled: (problem) => this.#attempted(problem.line),
      },
      signal,
    );
  }

  get view(): VoteView {
    return { ...this.#view, problem: this.#trouble ?? this.#view.problem };
  }

  /** Shows the pair kept from last time. False where there is none, or its pictures cannot be drawn. */
  async resume(kept: Pair | null | undefined): Promise<boolean> {
    await this.#step(async () => {
      const shown = kept ? await this.services.load(kept) : null;
      if (shown?.left && shown.right) this.#show(shown);
      else if (shown) this.services.release(shown);
    });
    return Boolean(this.#view.shown);
  }

  /** Asks for a pair where none is shown: at the start, or when something changed outside, as an empty pool may have filled. */
  refill(): Promise<void> {
    return this.#step(async () => {
      if (!this.#view.shown) await this.#advance();
    });
  }

  /** Votes go to this profile from now on: a pair that was shown for another one is not asked about any more. Undefined where that is not known yet. */
  inProfile(profile: string | undefined): void {
    const before = this.#profile;
    this.#profile = profile ?? before;
    if (before === undefined || before === this.#profile) return;
    void this.#step(async () => {
      this.#ahead = [];
      await this.#advance();
    });
  }

  /** Votes on the pair that is shown. Ignored while the next one is on its way: it would be a vote on an unseen pair. */
  async choose(choice: Choice): Promise<void> {
    const pair = this.#view.shown?.pair;
    if (!pair || this.#choosing) return;
    this.#choosing = true;
    const draft = this.#draft(choice, pair);
    this.#made.push({ vote: draft.id, pair, profile: this.#profile });
    this.#set({ chosen: choice, said: said(choice) });
    const tried = this.#keep(draft);
    await this.#step(async () => {
      await tried;
      await this.#advance();
    });
  }

  /** Takes a picture of the pair that is shown out of the pool, and goes on to the next pair. */
  async exclude(id: PictureId): Promise<void> {
    await this.#step(async () => {
      const pair = this.#view.shown?.pair;
      if (!pair || this.#choosing || ![pair.left.id, pair.right.id].includes(id)) return;
      const result = await this.services.exclude(id, true);
      if (!result.ok) return this.#set({ said: result.problem.line });
      this.#made.push({ pair, excluded: id, profile: this.#profile });
      this.#ahead = this.#ahead.filter(({ left, right }) => left.id !== id && right.id !== id);
      await this.#advance();
      this.#set({ said: said('excluded') });
    });
  }

  /** Takes back what was done last in this session and shows its pair again; before that, the rating named by `latest`, the latest one stored. */
  undo(latest: string | null): Promise<void> {
    return this.#step(async () => {
      const made = this.#made.at(-1);
      if (made?.excluded) {
        const result = await this.services.exclude(made.excluded, false);
        if (!result.ok) return this.#set({ said: result.problem.line });
        this.#made.pop();
        if (this.#isHere(made)) {
          if (this.#view.shown) this.#ahead.push(this.#view.shown.pair);
          this.#show(await this.services.load(made.pair));
        }
        return this.#set({ said: said('included') });
      }
      const vote = this.#made.pop();
      const undone = vote?.vote ?? latest;
      if (!undone || this.#undone.has(undone)) return this.#set({ said: said('nothingToUndo') });
      this.#undone.add(undone);
      const tried = this.#keep({ kind: 'undo', id: this.services.uuid(), time: this.services.now(), undone });
      const isHere = vote !== undefined && this.#isHere(vote);
      if (isHere) {
        if (this.#view.shown && !this.#choosing) this.#ahead.push(this.#view.shown.pair);
        this.#show(await this.services.load(vote.pair));
      }
      const elsewhere = vote ? 'undoneElsewhere' : 'undoneRating';
      this.#set({ said: said(isHere ? 'undoneVote' : elsewhere) });
      await tried;
    });
  }

  /** Whether something was made for the profile that is the current one now. */
  #isHere({ profile }: { profile: string | undefined }): boolean {
    return profile === undefined || profile === this.#profile;
  }

  /** One thing after the other: a vote and an undo pressed quickly must not cross. */
  #step(work: () => Promise<void>): Promise<void> {
    this.#steps = this.#steps.then(work).catch((error: unknown) => {
      console.error('Penchant: the next pair could not be shown', error);
      this.#tryLater(t('popup.pair.failed'));
    });
    return this.#steps;
  }

  async #advance(): Promise<void> {
    const kept = this.#ahead.pop();
    if (kept) return this.#show(await this.services.load(kept));
    const next = await this.services.nextPair();
    const repeated = next.ok && next.value && this.#outbox.length > 0 && samePair(next.value, this.#view.shown?.pair);
    if (!next.ok) return this.#tryLater(next.problem.line);
    // A vote that is not stored yet is asked for again: wait until it is stored.
    if (repeated) return this.#tryLater(null);
    this.#show(next.value ? await this.services.load(next.value) : null);
  }

  /** Takes a rating on its way. Resolves after the first attempt to store it, successful or not; at once while nothing can be stored. */
  #keep(draft: RatingDraft): Promise<void> {
    this.#outbox.add({ draft, pictures: [] });
    if (this.#trouble !== null) return Promise.resolve();
    return new Promise((resolve) => this.#attempts.push(resolve));
  }

  #attempted(trouble: string | null): void {
    this.#trouble = trouble;
    for (const resolve of this.#attempts.splice(0)) resolve();
    this.onChange();
  }

  #tryLater(problem: string | null): void {
    this.#set({ problem });
    this.services.later(PAIR_PAUSE, () => {
      void this.#step(async () => {
        if (this.#choosing || !this.#view.shown) await this.#advance();
      });
    });
  }

  #show(shown: ShownPair | null): void {
    const before = this.#view.shown;
    this.#choosing = false;
    this.#set({ shown, chosen: null, problem: null });
    if (before) this.services.release(before);
  }

  #draft(choice: Choice, { left, right }: Pair): RatingDraft {
    const head = { id: this.services.uuid(), time: this.services.now(), left: left.id, right: right.id };
    return choice === 'skip' ? { ...head, kind: 'skip' } : { ...head, kind: 'vote', outcome: choice };
  }

  #set(change: Partial<VoteView>): void {
    this.#view = { ...this.#view, ...change };
    this.onChange();
  }
}

function samePair(a: Pair, b: Pair | undefined): boolean {
  return a.left.id === b?.left.id && a.right.id === b.right.id;
}
