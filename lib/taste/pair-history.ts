import type { StandingEvent } from '../ratings/fold';
import type { PictureId } from '../ratings/picture';

/** Votes that must lie between two showings of a pair before a person is asked again. */
export const RECHECK_DISTANCE = 30;

/** One time that two pictures were put before the person. */
export interface Showing {
  left: PictureId;
  right: PictureId;
  outcome: 'left' | 'right' | 'tie' | 'skip';
  /** How many votes there were before it. */
  votesBefore: number;
  /** Its place among the events. */
  place: number;
  /** The last time before, on whichever sides. */
  before: Showing | undefined;
}

/** Which pairs a person has seen, in canonical order. */
export class PairHistory {
  readonly showings: Showing[] = [];
  /** Votes and ties, without skips. */
  votes = 0;
  /** Events taken in, of any kind. */
  length = 0;
  private readonly usesOf = new Map<PictureId, number>();
  private readonly lastOf = new Map<string, Showing>();

  /** Takes in the next event. */
  add(event: StandingEvent): void {
    if (event.kind === 'vote') this.show(event, event.outcome);
    else if (event.kind === 'skip') this.show(event, 'skip');
    this.length += 1;
  }

  /** In how many votes a picture took part; a skipped pair uses nothing up. */
  uses(id: PictureId): number {
    return this.usesOf.get(id) ?? 0;
  }

  /** The last showing of these two together, on whichever sides. */
  last(a: PictureId, b: PictureId): Showing | undefined {
    return this.lastOf.get(pairOf(a, b));
  }

  private show({ left, right }: { left: PictureId; right: PictureId }, outcome: Showing['outcome']): void {
    const pair = pairOf(left, right);
    const before = this.lastOf.get(pair);
    const showing = { left, right, outcome, votesBefore: this.votes, place: this.length, before };
    this.showings.push(showing);
    this.lastOf.set(pair, showing);
    if (outcome === 'skip') return;
    this.votes += 1;
    for (const id of left === right ? [left] : [left, right]) this.usesOf.set(id, this.uses(id) + 1);
  }
}

/** One name for both orders; with the length, no two pairs have the same. */
const pairOf = (a: PictureId, b: PictureId): string => (a < b ? `${a.length} ${a}${b}` : `${b.length} ${b}${a}`);
