import { t } from '../language';
import type { Outbox } from '../messages/outbox';
import type { RatingDraft } from '../ratings/event';
import type { Picture } from '../ratings/picture';
import { newUuid } from '../ratings/uuid';
import type { LikedPictures } from './liked';

/** How a comparison ended. */
export type Outcome = 'left' | 'right' | 'tie' | 'skip';

/** A rating that can be taken back. */
interface Made {
  rating: string;
  /** The like that it changed. */
  like?: { picture: Picture; before: boolean };
}

interface Services {
  outbox: Outbox;
  liked: LikedPictures;
  /** The seen pictures nearest to one on the page, nearest first, not liked. */
  neighbours(picture: Picture): Picture[];
  /** One line; `undoable` if it can be taken back. */
  say(line: string, undoable: boolean): void;
}

/** Turns gestures into ratings: each gets its UUID and its time here. */
export class Rater {
  readonly #made: Made[] = [];

  constructor(private readonly services: Services) {}

  get canUndo(): boolean {
    return this.#made.length > 0;
  }

  /** Likes a picture, or takes the like back. */
  toggleLike(picture: Picture): void {
    const before = this.services.liked.has(picture.id);
    const neighbours = before ? [] : this.services.neighbours(picture);
    const rating = this.#send(
      before
        ? { ...head(), kind: 'unlike', picture: picture.id }
        : { ...head(), kind: 'like', picture: picture.id, context: neighbours.map(({ id }) => id) },
      [picture, ...neighbours],
    );
    this.services.liked.set(picture.id, !before, rating);
    this.#done({ rating, like: { picture, before } }, before ? t('gallery.unliked') : t('gallery.liked'));
  }

  /** The person liked it, or took that back, by the site's own button. */
  setLike(picture: Picture, liked: boolean): void {
    if (this.services.liked.has(picture.id) !== liked) this.toggleLike(picture);
  }

  compare(left: Picture, right: Picture, outcome: Outcome): void {
    const pair = { left: left.id, right: right.id };
    const rating = this.#send(
      outcome === 'skip' ? { ...head(), kind: 'skip', ...pair } : { ...head(), kind: 'vote', ...pair, outcome },
      [left, right],
    );
    this.#done({ rating }, t(`gallery.voted.${outcome}`));
  }

  /** Takes the latest rating of this page back. */
  undo(): void {
    const made = this.#made.pop();
    if (!made) return;
    const rating = this.#send({ ...head(), kind: 'undo', undone: made.rating }, []);
    if (made.like) this.services.liked.set(made.like.picture.id, made.like.before, rating);
    this.services.say(t('gallery.takenBack'), false);
  }

  /** A rating was refused: there is nothing to take back. */
  forget(rating: string): void {
    const at = this.#made.findIndex((made) => made.rating === rating);
    if (at >= 0) this.#made.splice(at, 1);
  }

  #send(draft: RatingDraft, pictures: Picture[]): string {
    this.services.outbox.add({ draft, pictures });
    return draft.id;
  }

  #done(made: Made, line: string): void {
    this.#made.push(made);
    this.services.say(line, true);
  }
}

const head = () => ({ id: newUuid(), time: Date.now() });
