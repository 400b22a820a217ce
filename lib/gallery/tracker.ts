import type { AfterLayout } from '../overlay/after-layout';
import type { PictureId } from '../ratings/picture';
import { holds, parentOf, shadowsIn } from './flat-tree';
import { type Changes, watchMutations } from './mutations';
import { watchNearby } from './nearby';
import { inSlices } from './slices';
import type { Finder, Tile } from './tile';
import { watchVisibility } from './visibility';

/** A structure counts as a gallery from this many tiles on. */
const REPEATED = 3;

/** Most tiles that are followed on one page. */
const MOST_TILES = 10_000;

/** Up to so many elements that may be tiles are looked through now and then. */
const MOST_CANDIDATES = 3000;

/** How often (ms) what somebody points at is read anew, and how many elements up. */
const POINTED_EVERY = 500;
const LEVELS_AROUND = 3;

/** Widest tile, as long edge to short edge: what is longer is a banner. */
const LONGEST_SHAPE = 4;

interface Entry {
  tile: Tile;
  group: string | undefined;
  fits: boolean;
}

interface Events {
  /** A tile came into view, left it, counts now or no longer, or shows something else. */
  changed(tile: Tile): void;
  /** The page changed in a way that may move tiles. */
  moved(): void;
  /** A picture was half visible for a second. */
  seen(tile: Tile): void;
  /** The page has more than can be followed, or fails too often: what comes from now on is left out. */
  tooMuch(): void;
}

/**
 * Follows the tiles of a page. A tile is named by its picture, never by its node: a node that is used again for another
 * picture becomes another tile. Nothing is written into the page.
 */
export class Tracker {
  readonly #entries = new Map<Element, Entry>();
  readonly #visible = new Set<Entry>();
  readonly #groups = new Map<string, number>();
  readonly #nearby: ReturnType<typeof watchNearby>;
  readonly #visibility: ReturnType<typeof watchVisibility>;
  readonly #enqueue: (elements: Iterable<Element>) => void;
  readonly #mutations: ReturnType<typeof watchMutations>;
  /** The page is being scrolled. */
  #isScrolled = false;
  /** When what may be a tile by now was looked for last because somebody pointed at such a one. */
  #lookedFor = Number.NEGATIVE_INFINITY;

  constructor(
    private finder: Finder,
    own: Element,
    private readonly events: Events,
    afterLayout: AfterLayout,
    signal: AbortSignal,
  ) {
    const isLookedAt = () => this.#isScrolled;
    this.#visibility = watchVisibility(
      {
        turned: (element, visible) => this.#turn(element, visible),
        seen: (element) => this.#seen(element),
        isLookedAt,
      },
      signal,
    );
    const placed = (element: Element, box: DOMRect, near: boolean) => this.#place(element, box, near);
    const surveyed = () => this.#lookForMore();
    const sampled = () => this.#visibility.look();
    this.#nearby = watchNearby({ placed, sampled, surveyed, isLookedAt }, afterLayout, signal);
    this.#enqueue = inSlices<Element>(
      (element) => this.#read(element),
      signal,
      () => events.tooMuch(),
    );
    this.#mutations = watchMutations(
      own,
      {
        moved: () => events.moved(),
        changed: (element) => this.#readAtOnce(element),
        look: (changes) => this.#onChanges(changes),
      },
      signal,
    );
    this.#enqueue(this.#candidatesIn(document));
  }

  /** Starts over with another way of finding tiles. */
  restart(finder: Finder): void {
    for (const element of [...this.#entries.keys()]) this.#drop(element);
    this.finder = finder;
    this.#enqueue(this.#candidatesIn(document));
  }

  /** The tile that this very element is. */
  tileOf(element: Element): Tile | undefined {
    const entry = this.#entries.get(element);
    return entry && this.#counts(entry) ? entry.tile : undefined;
  }

  /** A person is at this element, where no tile is known: a class may have made one of it, or of what holds it, without a word. */
  pointedAt(element: Element): void {
    const now = performance.now();
    if (now - this.#lookedFor < POINTED_EVERY) return;
    this.#lookedFor = now;
    let at: Element | null = element;
    for (let level = 0; at && level < LEVELS_AROUND; level += 1, at = parentOf(at)) {
      if (this.#entries.has(at)) return;
      this.#read(at);
      // Others became tiles with it, most likely.
      if (this.#entries.has(at)) this.#lookForMore();
    }
  }

  /** What the element shows at this moment, in case the page has just changed it. */
  current(tile: Tile): Tile | undefined {
    this.#read(tile.element);
    return this.tileOf(tile.element);
  }

  /** All tiles that are still on the page, in the order they were found. */
  tiles(): Tile[] {
    return this.#tilesOf(this.#entries.values());
  }

  /** The tiles in view. */
  visible(): Tile[] {
    return this.#tilesOf(this.#visible);
  }

  /** Whether any tile stands in this element. */
  holds(outer: Element): boolean {
    return this.tiles().some(({ element }) => holds(outer, element));
  }

  /** Tiles may stand elsewhere now. */
  moved(by: 'scroll' | 'change'): void {
    if (by === 'scroll') this.#isScrolled = true;
    this.#nearby.moved(by);
  }

  /** The page rests after that. */
  rested(): void {
    this.#isScrolled = false;
    this.#nearby.rested();
  }

  /** What may be a tile in a tree, in its shadow roots too; those are watched from now on. */
  *#candidatesIn(tree: Document | Element): Generator<Element> {
    yield* tree.querySelectorAll(this.finder.selector);
    for (const shadow of shadowsIn(tree)) {
      this.#mutations.root(shadow);
      yield* shadow.querySelectorAll(this.finder.selector);
    }
  }

  #tilesOf(entries: Iterable<Entry>): Tile[] {
    return [...entries]
      .filter((entry) => this.#counts(entry) && entry.tile.element.isConnected)
      .map((entry) => entry.tile);
  }

  #counts(entry: Entry): boolean {
    return entry.fits && (entry.group === undefined || (this.#groups.get(entry.group) ?? 0) >= REPEATED);
  }

  #onChanges({ added, changed }: Changes): void {
    const elements = new Set([...changed].filter((element) => this.#mayBeNew(element)));
    for (const root of added) {
      if (this.#entries.has(root) || root.matches(this.finder.selector)) elements.add(root);
      for (const element of this.#candidatesIn(root)) elements.add(element);
    }
    if (elements.size > 0) this.#enqueue(elements);
    this.#nearby.moved('change');
  }

  /** A node that is used again must not carry the sign of the picture before for longer than it has to. */
  #readAtOnce(element: Element): boolean {
    const entry = this.#entries.get(element);
    if (!entry) return false;
    if (this.#mayBeNew(element)) this.#read(element);
    // It may have its size by now.
    else if (!entry.fits) this.#nearby.watch(element);
    return true;
  }

  /** What became a tile without a word, as by a class that brings a background; on very long pages that is too dear. A known image tells of every change. */
  #lookForMore(): void {
    const candidates = document.querySelectorAll(this.finder.selector);
    if (candidates.length <= MOST_CANDIDATES)
      this.#enqueue([...candidates].filter((element) => !this.#entries.has(element) || !isImage(element)));
  }

  /** Whether it may have become a tile, or another one: not if it still shows the same file. */
  #mayBeNew(element: Element): boolean {
    const entry = this.#entries.get(element);
    if (!entry) return element.matches(this.finder.selector);
    return !isImage(element) || element.currentSrc !== entry.tile.shown;
  }

  #read(element: Element): void {
    const entry = this.#entries.get(element);
    const found = element.isConnected && element.matches(this.finder.selector) && this.finder.read(element);
    // Thousands of images load on a long page: most are known before.
    if (isImage(element) && (!found || hasChoice(element))) this.#mutations.loading(element);
    if (!found) {
      if (entry) this.#drop(element);
      return;
    }
    if (entry && isSame(entry.tile, found)) {
      entry.tile = found;
      if (!entry.fits) this.#nearby.watch(element);
      return;
    }
    const group = this.finder.group?.(found);
    if (entry && entry.group === group) {
      entry.tile = found;
      // Another picture in the same place is yet to be seen.
      this.#visibility.restart(element);
      this.events.changed(found);
      return;
    }
    if (entry) this.#drop(element);
    if (this.#entries.size >= MOST_TILES) {
      this.events.tooMuch();
      return;
    }
    this.#entries.set(element, { tile: found, group, fits: false });
    if (!isImage(element)) this.#mutations.background(element);
    this.#nearby.watch(element);
  }

  #drop(element: Element): void {
    const entry = this.#entries.get(element);
    if (!entry) return;
    this.#setFits(entry, false);
    this.#entries.delete(element);
    this.#nearby.unwatch(element);
    this.#visibility.unwatch(element);
    if (this.#visible.delete(entry)) this.events.changed(entry.tile);
  }

  #place(element: Element, { width, height }: DOMRect, near: boolean): void {
    const entry = this.#entries.get(element);
    if (!entry) return;
    if (!element.isConnected) {
      this.#drop(element);
      return;
    }
    const short = Math.min(width, height);
    const long = Math.max(width, height);
    this.#setFits(entry, short >= this.finder.shortest && long <= short * LONGEST_SHAPE);
    if (!entry.fits && isImage(element)) this.#mutations.loading(element);
    if (near) this.#visibility.watch(element);
    else {
      this.#visibility.unwatch(element);
      this.#turn(element, false);
    }
  }

  #turn(element: Element, visible: boolean): void {
    const entry = this.#entries.get(element);
    if (!entry || visible === this.#visible.has(entry)) return;
    if (visible) this.#visible.add(entry);
    else this.#visible.delete(entry);
    this.events.changed(entry.tile);
  }

  #setFits(entry: Entry, fits: boolean): void {
    if (entry.fits === fits) return;
    entry.fits = fits;
    if (entry.group !== undefined)
      this.#groups.set(entry.group, (this.#groups.get(entry.group) ?? 0) + (fits ? 1 : -1));
    this.events.changed(entry.tile);
  }

  #seen(element: Element): void {
    const tile = this.tileOf(element);
    if (tile) this.events.seen(tile);
  }
}

const isImage = (element: Element): element is HTMLImageElement => element instanceof HTMLImageElement;

/** Whether the browser chooses its file, and tells which one when it is there. */
const hasChoice = ({ srcset, parentElement }: HTMLImageElement): boolean =>
  srcset !== '' || parentElement?.localName === 'picture';

const isSame = (a: Tile, b: Tile): boolean => idOf(a) === idOf(b);
const idOf = (tile: Tile): PictureId => tile.picture.id;
