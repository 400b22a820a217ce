import { Outbox } from '../messages/outbox';
import type { send } from '../messages/send';
import { eachFrame } from '../overlay/frames';
import type { Picture } from '../ratings/picture';
import type { SiteRule } from '../sites/rule';
import { Attention } from './attention';
import { Comparison } from './comparison';
import { nearest, type Placed } from './context';
import { findAny } from './find-any';
import { findByRule } from './find-by-rule';
import { hitAt } from './hit';
import { LikedPictures } from './liked';
import { Placer, shownAgain } from './placer';
import { type Outcome, Rater } from './rater';
import { SeenPictures } from './seen';
import type { Finder, Tile } from './tile';
import { Tracker } from './tracker';
import type { GalleryView } from './view';

/** A rule gets this long (ms) to find something before any large picture will do. */
const RULE_PATIENCE = 2000;

/** From this many tiles on a page counts as a gallery that its rule does not know. */
const WORTH_SAYING = 6;

interface Services {
  own: HTMLElement;
  rule: SiteRule | undefined;
  send: typeof send;
  show(view: GalleryView): void;
}

/** One page's gallery: finds tiles, follows them, and turns gestures into ratings. */
export class Gallery {
  readonly #tracker: Tracker;
  readonly #attention: Attention;
  readonly #placer: Placer;
  readonly #seen: SeenPictures;
  readonly #liked: LikedPictures;
  readonly #outbox: Outbox;
  readonly #rater: Rater;
  readonly #comparison = new Comparison();
  readonly #request: () => void;
  /** Something is shown on a tile, and goes where the tile goes. */
  #follows = false;
  /** The last view, as text. */
  #shown = '';
  #toast: GalleryView['toast'] = { line: '', undoable: false };
  #fallback: 'not needed' | 'tried' | 'said' = 'not needed';
  #patience: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly services: Services,
    signal: AbortSignal,
  ) {
    const { own, send } = services;
    const hit = (x: number, y: number) =>
      hitAt(x, y, { own, tileOf: (element) => this.#tracker.tileOf(element), visible: () => this.#tracker.visible() });
    const frames = eachFrame(
      {
        draw: (following) => this.#draw(following),
        follows: () => this.#follows,
        moved: () => this.#tracker.moved(),
      },
      signal,
    );
    this.#request = frames.request;
    this.#seen = new SeenPictures(send, signal);
    this.#liked = new LikedPictures(send, () => this.#tracker.visible().map((tile) => tile.picture.id), this.#request);
    this.#outbox = new Outbox(
      {
        append: (outgoing) => send('rating.append', outgoing),
        stored: ({ id }) => this.#liked.settle(id, true),
        refused: ({ id }, { line }) => {
          this.#rater.forget(id);
          this.#liked.settle(id, false);
          this.#say(line, false);
        },
        troubled: ({ line }) => this.#say(line, this.#toast.undoable),
      },
      signal,
    );
    this.#rater = new Rater({
      outbox: this.#outbox,
      liked: this.#liked,
      neighbours: (picture) => this.#neighbours(picture),
      say: (line, undoable) => this.#say(line, undoable),
    });
    this.#tracker = new Tracker(
      this.#finder(location.href),
      own,
      {
        changed: () => this.#changed(frames),
        moved: frames.follow,
        seen: (tile) => this.#seen.add(tile.picture),
      },
      signal,
    );
    this.#placer = new Placer({
      own,
      hitTile: (x, y) => {
        const there = hit(x, y);
        return there === 'own' ? undefined : there;
      },
      isLiked: (tile) => this.#liked.has(tile.picture.id),
    });
    this.#attention = new Attention(
      { own, hitAt: hit, tileOf: (element) => this.#tracker.tileOf(element), selector: () => this.#tracker.selector },
      this.#request,
      signal,
    );
    addEventListener('pagehide', () => this.#outbox.handOver(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#patience));
    this.#wait();
  }

  /** Client-side navigation: a new page view. */
  navigate(url: string): void {
    this.#seen.beginView();
    this.#fallback = 'not needed';
    this.#tracker.restart(this.#finder(url));
    this.#wait();
  }

  /** Something was rated elsewhere. */
  refresh(): void {
    this.#liked.refresh();
  }

  /** Likes the tile that the person is at, or takes the like back. */
  like(): void {
    const tile = this.#tileAt();
    if (tile) this.#rater.toggleLike(tile.picture);
    this.#request();
  }

  /** Takes the tile that the person is at for a comparison. */
  compare(): void {
    const tile = this.#tileAt();
    if (tile) this.#comparison.pick({ picture: tile.picture, shown: shownAgain(tile) });
    this.#request();
  }

  decide(outcome: Outcome): void {
    const pair = this.#comparison.pair;
    if (!pair) return;
    this.#comparison.close();
    this.#rater.compare(pair.left.picture, pair.right.picture, outcome);
    this.#request();
  }

  undo(): void {
    this.#rater.undo();
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

  hush(): void {
    this.#say('', false);
  }

  #finder(url: string): Finder {
    const { rule } = this.services;
    const path = new URL(url).pathname;
    if (rule?.except?.some((except) => except.test(path))) return NOTHING;
    return rule ? findByRule(rule) : findAny();
  }

  #wait(): void {
    clearTimeout(this.#patience);
    if (this.services.rule) this.#patience = setTimeout(() => this.#fallBack(), RULE_PATIENCE);
  }

  #fallBack(): void {
    const { rule } = this.services;
    const excepted = this.#finder(location.href) === NOTHING;
    if (excepted || this.#tracker.tiles().length > 0) return;
    this.#fallback = 'tried';
    this.#tracker.restart(findAny(rule));
  }

  /** What is shown on a tile shows whether that changed; else somebody may be at a new one. */
  #changed({ follow, requestAtRest }: ReturnType<typeof eachFrame>): void {
    void this.#liked.update();
    if (this.#follows) follow();
    else requestAtRest();
  }

  #sayIfFellBack(): void {
    if (this.#fallback !== 'tried' || this.#tracker.tiles().length < WORTH_SAYING) return;
    this.#fallback = 'said';
    const name = this.services.rule?.name ?? '';
    this.#say(`${name} looks different from what Penchant knows. It goes by large pictures here.`, false);
  }

  /** The tile that the person is at, if it still shows the picture that our controls name. */
  #tileAt(): Tile | undefined {
    if (this.#comparison.pair) return undefined;
    this.#attention.look();
    const tile = this.#attention.tile;
    if (!tile) this.#say('Point at a picture first, or go to it with the Tab key.', false);
    const current = tile && this.#tracker.current(tile);
    return current?.picture.id === tile?.picture.id ? current : undefined;
  }

  #neighbours(picture: Picture): Picture[] {
    const liked = this.#tracker.tiles().find((tile) => tile.picture.id === picture.id);
    if (!liked) return [];
    const candidates = this.#tracker
      .tiles()
      .filter(({ picture: { id } }) => this.#seen.ids.has(id) && !this.#liked.has(id));
    return nearest(placed(liked), candidates.map(placed)).map((tile) => tile.picture);
  }

  #say(line: string, undoable: boolean): void {
    this.#toast = { line, undoable };
    this.#request();
  }

  #draw(following: boolean): void {
    const { tray, pair } = this.#comparison;
    if (following) this.#attention.follow();
    else {
      this.#attention.look();
      this.#sayIfFellBack();
      void this.#liked.update();
    }
    const tile = pair ? undefined : this.#attention.tile;
    if (!tile) this.#placer.rest();
    const controls = tile && this.#placer.controls(tile, tray?.picture.id === tile.picture.id, following);
    const marks = this.#placer.marks(this.#tracker.visible(), tile, following);
    this.#follows = controls !== undefined || marks.length > 0;
    this.#show({
      controls,
      marks,
      tray: tray?.shown,
      pair: pair && { left: pair.left.shown, right: pair.right.shown },
      canUndo: this.#rater.canUndo,
      toast: this.#toast,
      zoom: this.services.own.currentCSSZoom ?? 1,
    });
  }

  #show(view: GalleryView): void {
    const shown = JSON.stringify(view);
    if (shown === this.#shown) return;
    this.#shown = shown;
    this.services.show(view);
  }
}

/** For paths that are to be left alone. */
const NOTHING: Finder = { selector: ':not(*)', shortest: 0, read: () => undefined };

const placed = (tile: Tile): Placed<Tile> => ({
  id: tile.picture.id,
  box: tile.element.getBoundingClientRect(),
  item: tile,
});
