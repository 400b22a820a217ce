import { t } from '../language';
import { Outbox } from '../messages/outbox';
import type { send } from '../messages/send';
import type { AfterLayout } from '../overlay/after-layout';
import { eachFrame } from '../overlay/frames';
import type { PictureId } from '../ratings/picture';
import type { SiteRule } from '../sites/rule';
import { Attention } from './attention';
import { Comparison } from './comparison';
import { Drawing } from './drawing';
import { FinderChoice } from './finder-choice';
import { followChanges } from './following';
import { hitAt } from './hit';
import { LikedPictures } from './liked';
import { Meant } from './meant';
import { neighboursOf } from './neighbours';
import { Placer, shownAgain } from './placer';
import { followContextMenu } from './pointed';
import { type Outcome, Rater } from './rater';
import { SeenPictures } from './seen';
import { watchSiteLikes } from './site-like';
import { type Step, stepFrom } from './steps';
import type { Tile } from './tile';
import { Tracker } from './tracker';
import type { GalleryView } from './view';

interface Services {
  own: HTMLElement;
  rule: SiteRule | undefined;
  /** The person's own click on the site's like button is a like here, too. */
  siteLikes(): boolean;
  send: typeof send;
  afterLayout: AfterLayout;
  /** For what must go on when the overlay is taken out: ratings on their way. */
  lasting: AbortSignal;
  /** One line for the popup: Penchant does less on this page than it should. */
  trouble(line: string): void;
  show(view: GalleryView): void;
}

/** One page's gallery: finds tiles, follows them, and turns gestures into ratings. */
export class Gallery {
  readonly #tracker: Tracker;
  readonly #attention: Attention;
  readonly #meant: Meant;
  readonly #placer: Placer;
  readonly #seen: SeenPictures;
  readonly #liked: LikedPictures;
  readonly #outbox: Outbox;
  readonly #rater: Rater;
  readonly #comparison = new Comparison();
  readonly #finder: FinderChoice;
  readonly #drawing: Drawing;
  readonly #request: () => void;
  /** The tile where the context menu was opened. */
  readonly #pointed: () => Tile | undefined;

  constructor(
    private readonly services: Services,
    signal: AbortSignal,
  ) {
    const { own, send } = services;
    const visible = () => this.#tracker.visible();
    const hit = (x: number, y: number) =>
      hitAt(x, y, {
        own,
        tileOf: (element) => this.#tracker.tileOf(element),
        visible,
        missed: (top) => this.#tracker.pointedAt(top),
      });
    const frames = eachFrame(
      {
        draw: (effort) => this.#drawing.draw(effort),
        follows: () => this.#drawing.follows,
        minds: () => true,
        holds: (scroller) => this.#tracker.holds(scroller),
        moved: (by) => this.#tracker.moved(by),
        rested: () => {
          this.#tracker.rested();
          this.#liked.rested();
        },
      },
      signal,
    );
    this.#request = frames.request;
    const askPlaces = services.afterLayout(() => {
      const isStill = this.#placer.isStill();
      following.checked(isStill);
      if (!isStill) this.#drawing.draw('follow');
    });
    const following = followChanges(askPlaces, signal);
    this.#seen = new SeenPictures(send, signal);
    this.#liked = new LikedPictures(send, () => visible().map((tile) => tile.picture.id), frames.update, signal);
    this.#outbox = new Outbox(
      {
        append: (outgoing) => send('rating.append', outgoing),
        stored: ({ id }) => this.#liked.settle(id, true),
        refused: ({ id }, { line }) => {
          this.#rater.forget(id);
          this.#liked.settle(id, false);
          this.#say(line, false);
        },
        troubled: ({ line }) => this.#say(line),
      },
      services.lasting,
    );
    this.#rater = new Rater({
      outbox: this.#outbox,
      liked: this.#liked,
      neighbours: ({ id }) =>
        neighboursOf(id, this.#tracker.tiles(), (tile) => this.#seen.ids.has(tile) && !this.#liked.has(tile)),
      say: (line, undoable) => this.#say(line, undoable),
    });
    this.#finder = new FinderChoice(
      services.rule,
      () => this.#tracker.tiles().length,
      (finder) => this.#tracker.restart(finder),
      signal,
    );
    this.#tracker = new Tracker(
      this.#finder.begin(location.href),
      own,
      {
        changed: (tile) => this.#changed(tile, frames),
        moved: () => this.#drawing.follows && following.changed(),
        seen: (tile) => this.#seen.add(tile.picture),
        tooMuch: () => services.trouble(t('gallery.tooMuch')),
      },
      services.afterLayout,
      signal,
    );
    this.#placer = new Placer({
      own,
      hitTile: (x, y) => {
        const there = hit(x, y);
        return there === 'own' ? undefined : there;
      },
      markOf: (tile) => this.#liked.markOf(tile.picture.id),
      keepClear: services.rule?.keepClear?.map(({ selector }) => selector) ?? [],
    });
    this.#attention = new Attention(
      {
        own,
        hitAt: hit,
        tileOf: (element) => this.#tracker.tileOf(element),
        visible,
      },
      this.#request,
      signal,
    );
    this.#meant = new Meant(this.#attention, this.#tracker, (line) => this.#say(line, false));
    this.#pointed = followContextMenu({ hitAt: hit, attended: () => this.#attention.tile }, signal);
    this.#drawing = new Drawing({
      own,
      tracker: this.#tracker,
      attention: this.#attention,
      placer: this.#placer,
      liked: this.#liked,
      rater: this.#rater,
      comparison: this.#comparison,
      finder: this.#finder,
      show: (view) => services.show(view),
    });
    const liked = (tile: Tile, liked: boolean) => services.siteLikes() && this.#rater.setLike(tile.picture, liked);
    watchSiteLikes(services.rule?.siteLike, { visible, liked }, signal);
    const leave = () => {
      void this.#seen.flush();
      this.#outbox.handOver();
    };
    addEventListener('pagehide', leave, { signal: services.lasting });
  }

  /** Client-side navigation: a new page view. */
  navigate(url: string): void {
    this.#seen.beginView();
    this.#tracker.restart(this.#finder.begin(url));
  }

  /** All pictures that were found on the page. */
  pictures(): PictureId[] {
    return this.#tracker.tiles().map(({ picture }) => picture.id);
  }

  /** Something was rated elsewhere. */
  refresh(): void {
    this.#liked.refresh();
  }

  /** A press of the pointer on the controls of a tile began. */
  press(): void {
    this.#meant.press();
  }

  /** Likes the tile that the person is at, or the one that was `pressed`; or takes the like back. */
  like(pressed = false): void {
    const tile = this.#tile(pressed);
    if (tile) this.#rater.toggleLike(tile.picture);
    this.#request();
  }

  /** Takes the same tile for a comparison. */
  compare(pressed = false): void {
    const tile = this.#tile(pressed);
    if (tile) this.#comparison.pick({ picture: tile.picture, shown: shownAgain(tile) });
    this.#request();
  }

  /** What was chosen in the context menu, for the tile where it was opened. */
  choose(what: 'like' | 'compare'): void {
    const pointed = this.#pointed();
    if (!pointed) this.#say(this.#meant.noneHere(), false);
    else if (what === 'like' && this.#liked.has(pointed.picture.id)) this.#say(t('gallery.alreadyLiked'), false);
    else {
      this.#meant.press(pointed);
      this[what](true);
    }
  }

  /** Goes on to another tile in view, and gives its controls the focus. */
  step(step: Step): void {
    if (this.#comparison.pair) return;
    const tiles = this.#tracker.visible();
    const boxes = tiles.map((tile) => tile.element.getBoundingClientRect());
    const at = tiles.findIndex(({ element }) => element === this.#attention.tile?.element);
    const next = tiles[stepFrom(boxes, at < 0 ? undefined : at, step) ?? -1];
    if (next) {
      this.#attention.goTo(next);
      this.#drawing.focus(next.picture.id);
    } else this.#say(t('gallery.noFurther'), false);
    this.#request();
  }

  decide(outcome: Outcome): void {
    const pair = this.#comparison.pair;
    if (!pair) return;
    this.#comparison.decide(outcome);
    this.#rater.compare(pair.left.picture, pair.right.picture, outcome);
    this.#request();
  }

  undo(): void {
    this.#rater.undo();
    this.#request();
  }

  /** Whether the better one of a comparison waits for the next one. */
  keepWinner(keep: boolean): void {
    this.#comparison.winnerStays = keep;
    this.#request();
  }

  /** Closes the comparison; returns whether there was one. */
  cancel(): boolean {
    const open = this.#comparison.tray !== undefined || this.#comparison.pair !== undefined;
    this.#comparison.close();
    this.#request();
    return open;
  }

  /** Hides the controls on the tile that the person is at. */
  dismiss(): void {
    this.#attention.dismiss();
    this.#request();
  }

  /** One line to the person; none takes the last one away. */
  say(line: string): void {
    this.#say(line, false);
  }

  /** Only what is shown on a tile has to be drawn anew, or what comes to be shown; else somebody may be at a new one. */
  #changed(tile: Tile, { update, request }: ReturnType<typeof eachFrame>): void {
    this.#finder.came(tile);
    if (!this.#liked.knows(tile.picture.id)) this.#liked.updateSoon();
    if (!this.#drawing.follows) request();
    else if (this.#liked.markOf(tile.picture.id) || this.#placer.isOn(tile.element)) update();
  }

  #tile(pressed: boolean): Tile | undefined {
    if (this.#comparison.pair) return undefined;
    return pressed ? this.#meant.pressed() : this.#meant.attended();
  }

  /** `undoable` stays as it was where it is not given. */
  #say(line: string, undoable?: boolean): void {
    this.#drawing.say(line, undoable);
    this.#request();
  }
}
