import type { Picture } from '../ratings/picture';
import type { Outcome } from './rater';
import type { Shown } from './view';

/** One side of a comparison: kept whole, for its tile may leave the page meanwhile. */
export interface Side {
  picture: Picture;
  shown: Shown;
}

/** The first picture waits in the tray; the second one opens the pair. */
export class Comparison {
  #first: Side | undefined;
  #second: Side | undefined;
  /** The better one goes back into the tray, for the next comparison. */
  winnerStays = false;

  /** The first picture, while it waits for the second. */
  get tray(): Side | undefined {
    return this.#second ? undefined : this.#first;
  }

  get pair(): { left: Side; right: Side } | undefined {
    return this.#first && this.#second ? { left: this.#first, right: this.#second } : undefined;
  }

  /** Takes a picture; the one that waits already is put back. */
  pick(side: Side): void {
    if (!this.#first) this.#first = side;
    else if (this.#first.picture.id === side.picture.id) this.close();
    else this.#second = side;
  }

  /** Ends the comparison. */
  decide(outcome: Outcome): void {
    const winner = outcome === 'left' || outcome === 'right' ? this.pair?.[outcome] : undefined;
    this.close();
    if (this.winnerStays) this.#first = winner;
  }

  close(): void {
    this.#first = undefined;
    this.#second = undefined;
  }
}
