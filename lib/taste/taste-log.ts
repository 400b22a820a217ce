import type { StandingEvent } from '../ratings/fold';
import type { PictureId } from '../ratings/picture';
import { confidenceOf, encode } from './code/code';
import { type Entry, EventList } from './event-list';
import { hashOf } from './hash';
import { type Issue, issueAfter } from './issue';
import { learnEvent } from './learn-event';
import { copySums, emptySums, type Sums } from './learner';
import { PairHistory } from './pair-history';
import { picturesOf, type VectorOf } from './row';
import { differenceOf, margin, type Taste, tasteOf } from './taste';
import { type Basis, checkBasis, isUsable } from './vector';

/** Events between two kept states. */
const CHECKPOINT = 256;

/** How many events taught something, lacked a vector, had one that cannot be used, or are of an unknown kind. Skips are in none of them. */
export interface Counts {
  learned: number;
  unlearned: number;
  unusable: number;
  unknown: number;
}

/** All that a replay has come to after its first `place` events. */
interface State {
  place: number;
  sums: Sums;
  unlearned: number;
  unusable: number;
  unknown: number;
  issue: Issue | undefined;
}

/**
 * The taste that a log of standing events comes to, kept up to date. After any changes it is, bit for bit, what a replay from
 * scratch of the same events and vectors gives. Changes are cheap; the replay that they call for happens at the next reading.
 */
export class TasteLog {
  private list = new EventList();
  private state = emptyState();
  private checkpoints: State[] = [];
  private cached: Taste | undefined;
  private pairs = new PairHistory();

  /** `vectorOf` gives a picture's stored vector; a vector once given does not change. Throws a `RangeError` for a basis that no code can be made with. */
  constructor(
    private readonly vectorOf: VectorOf,
    private readonly basis: Basis,
  ) {
    checkBasis(basis);
  }

  /** Forgets all and takes these events, in any order. */
  replace(events: readonly StandingEvent[]): void {
    this.list = new EventList(events);
    this.rewind(0);
  }

  /** Adds an event wherever it belongs; one that is there already changes nothing. */
  insert(event: StandingEvent): void {
    const place = this.list.insert(event);
    if (place !== undefined) this.rewind(place);
  }

  /** Takes an event out, as an undo does; an unknown id changes nothing. */
  remove(id: string): void {
    const place = this.list.remove(id);
    if (place !== undefined) this.rewind(place);
  }

  /** Vectors of these pictures came later: learns again from the first event that lacked one of them. */
  revise(ids: ReadonlySet<PictureId>): void {
    const lacked = (entry: Entry): boolean =>
      entry.fit !== undefined && entry.fit !== 'whole' && picturesOf(entry.event).some((id) => ids.has(id));
    const place = this.list.entries.slice(0, this.state.place).findIndex(lacked);
    if (place >= 0) this.rewind(place);
  }

  /** The standing events in canonical order. */
  get entries(): readonly Readonly<Entry>[] {
    this.settle();
    return this.list.entries;
  }

  /** Which pairs were shown, and how they were answered. It is not to be changed. */
  history(): PairHistory {
    const { pairs } = this;
    for (const { event } of pairs.length === 0 ? this.list.entries : this.list.entries.slice(pairs.length))
      pairs.add(event);
    return pairs;
  }

  counts(): Counts {
    const { sums, unlearned, unusable, unknown } = this.settle();
    return { learned: sums.learned, unlearned, unusable, unknown };
  }

  /** The present taste. It is not to be changed. */
  taste(): Taste {
    const { sums } = this.settle();
    this.cached ??= tasteOf(sums);
    return this.cached;
  }

  /** The code that stands, and after how many learned events it was issued; null below 20 learned events. */
  issued(): { text: string; learned: number } | null {
    const { issue } = this.settle();
    return issue ? { text: issue.text, learned: issue.learned } : null;
  }

  /** The code of the present taste, which changes with almost every rating; null while nothing points anywhere. */
  draft(): string | null {
    const { learned } = this.counts();
    if (learned === 0) return null;
    return encode({ weights: this.taste().weights, confidence: confidenceOf(learned) }, this.basis) ?? null;
  }

  /** 8 hexadecimal digits over everything that was learned and issued. */
  stateHash(): string {
    const { sums, unlearned, unusable, unknown, issue } = this.settle();
    const counts = Float64Array.of(sums.learned, unlearned, unusable, unknown, issue?.learned ?? 0);
    return hashOf(sums.matrix, sums.target, counts, issue?.direction ?? new Float64Array(0), issue?.text ?? '');
  }

  /** For votes at these places, in rising order: the margin that the taste right before the vote gave the left picture (0 where it knew nothing). */
  guesses(places: readonly number[]): number[] {
    this.settle();
    let walk: { place: number; sums: Sums } | undefined;
    return places.map((place) => {
      const entry = this.list.entries[place];
      if (entry?.guess !== undefined) return entry.guess;
      const start = this.checkpoints[Math.floor(place / CHECKPOINT)];
      if (!entry || !start) return 0;
      if (!walk || walk.place < start.place) walk = { place: start.place, sums: copySums(start.sums) };
      for (; walk.place < place; walk.place += 1) {
        const earlier = this.list.entries[walk.place];
        if (earlier) learnEvent(walk.sums, earlier, this.list, this.vectorOf);
      }
      entry.guess = this.guess(walk.sums, entry.event);
      return entry.guess;
    });
  }

  private guess(sums: Sums, event: StandingEvent): number {
    if (event.kind !== 'vote' || sums.learned === 0) return 0;
    const left = this.vectorOf(event.left);
    const right = this.vectorOf(event.right);
    return isUsable(left) && isUsable(right) ? margin(tasteOf(sums), differenceOf(left, right)) : 0;
  }

  /** Back to the last kept state at or before a place, where the present one is past it. */
  private rewind(place: number): void {
    this.cached = undefined;
    if (place < this.pairs.length) this.pairs = new PairHistory();
    if (place >= this.state.place) return;
    this.checkpoints.length = Math.floor(place / CHECKPOINT) + 1;
    this.state = copyState(this.checkpoints.at(-1) ?? emptyState());
  }

  /** Replays what has not been replayed yet. */
  private settle(): State {
    const { state } = this;
    for (;;) {
      if (state.place % CHECKPOINT === 0) this.checkpoints[state.place / CHECKPOINT] ??= copyState(state);
      const entry = this.list.entries[state.place];
      if (!entry) return state;
      entry.ordinal = state.sums.learned;
      entry.guess = undefined;
      entry.fit = learnEvent(state.sums, entry, this.list, this.vectorOf);
      state.place += 1;
      if (entry.fit === 'unlearned') state.unlearned += 1;
      else if (entry.fit === 'unusable') state.unusable += 1;
      else if (entry.fit === 'unknown') state.unknown += 1;
      else if (entry.fit) state.issue = issueAfter(state.sums, state.issue, this.basis);
    }
  }
}

const emptyState = (): State => ({
  place: 0,
  sums: emptySums(),
  unlearned: 0,
  unusable: 0,
  unknown: 0,
  issue: undefined,
});

const copyState = (state: State): State => ({ ...state, sums: copySums(state.sums) });
