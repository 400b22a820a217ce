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
}

/** Which pairs a person has seen, in canonical order. */
export class PairHistory {
  readonly showings: Showing[] = [];
  /** Votes and ties, without skips. */
  votes = 0;
  /** Events taken in, of any kind. */
  length = 0;
  private readonly byPicture = new Map<PictureId, Showing[]>();

  /** Takes in the next event. */
  add(event: StandingEvent): void {
    if (event.kind === 'vote') this.show(event, event.outcome);
    else if (event.kind === 'skip') this.show(event, 'skip');
    this.length += 1;
  }

  /** In how many votes a picture took part; a skipped pair uses nothing up. */
  uses(id: PictureId): number {
    let uses = 0;
    for (const showing of this.of(id)) if (showing.outcome !== 'skip') uses += 1;
    return uses;
  }

  /** Every showing of these two together, on whichever sides. */
  together(a: PictureId, b: PictureId): Showing[] {
    return this.of(a).filter(({ left, right }) => (left === a ? right : left) === b);
  }

  private of(id: PictureId): readonly Showing[] {
    return this.byPicture.get(id) ?? [];
  }

  private show({ left, right }: { left: PictureId; right: PictureId }, outcome: Showing['outcome']): void {
    const showing = { left, right, outcome, votesBefore: this.votes, place: this.length };
    this.showings.push(showing);
    for (const id of left === right ? [left] : [left, right]) {
      const earlier = this.byPicture.get(id);
      if (earlier) earlier.push(showing);
      else this.byPicture.set(id, [showing]);
    }
    if (outcome !== 'skip') this.votes += 1;
  }
}
