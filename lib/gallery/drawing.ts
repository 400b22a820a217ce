import type { Effort } from '../overlay/frames';
import { isDead } from '../overlay/home';
import type { PictureId } from '../ratings/picture';
import type { Attention } from './attention';
import type { Comparison } from './comparison';
import type { FinderChoice } from './finder-choice';
import type { LikedPictures } from './liked';
import type { Placer } from './placer';
import type { Rater } from './rater';
import type { Tracker } from './tracker';
import type { GalleryView } from './view';

/** What a page's gallery is made of, as far as it shows. */
interface Parts {
  own: HTMLElement;
  tracker: Tracker;
  attention: Attention;
  placer: Placer;
  liked: LikedPictures;
  rater: Rater;
  comparison: Comparison;
  finder: FinderChoice;
  show(view: GalleryView): void;
}

/** Puts together what a gallery shows over its page, and hands it on where it is another than before. */
export class Drawing {
  /** The last view, as text. */
  #shown = '';
  #toast: GalleryView['toast'] = { line: '', turn: 0, undoable: false };
  #follows = false;
  /** The picture whose controls are to get the focus. */
  #toFocus: PictureId | undefined;

  constructor(private readonly parts: Parts) {}

  /** Whether something is shown on a tile, and goes where the tile goes. */
  get follows(): boolean {
    return this.#follows;
  }

  /** One line to the person, from the next frame on; `undoable` if a rating can be taken back with it, and as it was where it is not given. */
  say(line: string, undoable = this.#toast.undoable): void {
    this.#toast = { line, turn: this.#toast.turn + 1, undoable };
  }

  /** The controls on this picture take the focus in the next frame. */
  focus(picture: PictureId): void {
    this.#toFocus = picture;
  }

  /** Draws one frame. */
  draw(effort: Effort): void {
    const { own, tracker, attention, placer, liked, rater, comparison, finder } = this.parts;
    if (effort === 'follow' && placer.isStill()) return;
    placer.begin();
    if (effort !== 'look') attention.follow();
    else {
      attention.look();
      const line = finder.toSay();
      if (line) this.say(line, false);
      liked.updateSoon();
    }
    const { tray, pair, winnerStays } = comparison;
    const tile = pair || isDead(own) ? undefined : attention.tile;
    if (!tile) placer.rest();
    const controls = tile && {
      ...placer.controls(tile, effort, attention.pointer),
      pinned: tray?.picture.id === tile.picture.id,
      toFocus: this.#toFocus === tile.picture.id,
    };
    this.#toFocus = undefined;
    const marks = placer.marks(tracker.visible(), tile, effort);
    this.#follows = controls !== undefined || marks.length > 0;
    this.#show({
      controls,
      marks,
      tray: tray?.shown,
      pair: pair && { left: pair.left.shown, right: pair.right.shown },
      winnerStays,
      canUndo: rater.canUndo,
      toast: this.#toast,
      zoom: own.currentCSSZoom ?? 1,
    });
  }

  #show(view: GalleryView): void {
    const shown = JSON.stringify(view);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.parts.show(view);
  }
}
