import { t } from '../language';
import type { Effort } from '../overlay/frames';
import { type Box, CORNERS, type Corner, clip, place, type Size } from '../overlay/placement';
import { clearCorner } from './corner';
import type { Tile } from './tile';
import { COARSE_CONTROLS_SIZE, CONTROLS_SIZE, type ControlsView, MARK_SIZE, type MarkView, type Shown } from './view';

interface Scene {
  own: HTMLElement;
  hitTile(x: number, y: number): Tile | undefined;
  markOf(tile: Tile): MarkView['kind'] | undefined;
  /** Selectors of what the site puts on its tiles. */
  keepClear: readonly string[];
}

/** Fingers need more room. */
const coarse = matchMedia('(pointer: coarse)');

/** Where things go over the tiles. Reads layout, so it runs once a frame. */
export class Placer {
  /** Where the controls were put last; they move to another corner only if something comes to cover them. */
  #corner: { element: Element; corner: Corner } | undefined;

  /** Tiles that have their sign, and the picture that it is for. */
  #marked = new Map<Element, string>();

  /** Where the tiles were, on which something was placed last: they are asked for in every frame of a page that changes. */
  #anchors: { element: Element; left: number; top: number; right: number }[] = [];

  constructor(private readonly scene: Scene) {}

  /** Begins to place anew. */
  begin(): void {
    this.#anchors = [];
  }

  /** Whether all tiles on which something was placed are where they were. */
  isStill(): boolean {
    for (const { element, left, top, right } of this.#anchors) {
      const box = element.getBoundingClientRect();
      if (box.left !== left || box.top !== top || box.right !== right) return false;
    }
    return true;
  }

  /** Whether something was placed on this element. */
  isOn(element: Element): boolean {
    return this.#anchors.some((anchor) => anchor.element === element);
  }

  #boxOf(element: Element): DOMRect {
    const box = element.getBoundingClientRect();
    this.#anchors.push({ element, left: box.left, top: box.top, right: box.right });
    return box;
  }

  /** Places the controls on the tile that a person is at, away from the pointer. */
  controls(
    tile: Tile,
    effort: Effort,
    pointer: { x: number; y: number } | undefined,
  ): Omit<ControlsView, 'pinned' | 'toFocus'> {
    const box = clip(this.#boxOf(tile.element), viewport());
    const size = coarse.matches ? COARSE_CONTROLS_SIZE : CONTROLS_SIZE;
    const { x, y } = place(box, this.#cornerOf(tile, { box, size, pointer }, effort), size);
    const kind = this.scene.markOf(tile);
    const caption = captionOrPicture(tile);
    return { id: tile.picture.id, caption, x, y, liked: kind === 'liked', matches: kind === 'match' };
  }

  #cornerOf(
    tile: Tile,
    spot: { box: Box; size: Size; pointer: { x: number; y: number } | undefined },
    effort: Effort,
  ): Corner {
    const { own, keepClear } = this.scene;
    const last = this.#corner?.element === tile.element ? this.#corner.corner : undefined;
    if (last && effort !== 'look') return last;
    const order = last ? [last, ...CORNERS] : CORNERS;
    // Where they are already, the pointer comes to use them.
    const pointer = last ? undefined : spot.pointer;
    const corner = clearCorner({ tile, ...spot, order, own, keepClear, pointer }) ?? last ?? CORNERS[0];
    this.#corner = { element: tile.element, corner };
    return corner;
  }

  /** Nobody is at a tile: the next time a corner is looked for again. */
  rest(): void {
    this.#corner = undefined;
  }

  /** Places the signs on tiles that have one, where the tile can really be seen. While the page moves they only follow. */
  marks(tiles: readonly Tile[], except: Tile | undefined, effort: Effort): MarkView[] {
    const marks: MarkView[] = [];
    const marked = new Map<Element, string>();
    for (const tile of tiles) {
      const { element, picture } = tile;
      const kind = element === except?.element ? undefined : this.scene.markOf(tile);
      if (!kind) continue;
      const known = this.#marked.get(element) === picture.id;
      if (!known && effort === 'follow') continue;
      const { x, y } = place(this.#boxOf(element), 'top-right', MARK_SIZE);
      if ((effort === 'look' || !known) && !this.#isSeen(tile, x, y)) continue;
      marks.push({ id: picture.id, kind, x, y });
      marked.set(element, picture.id);
    }
    this.#marked = marked;
    return marks;
  }

  #isSeen(tile: Tile, x: number, y: number): boolean {
    return this.scene.hitTile(x + MARK_SIZE.width / 2, y + MARK_SIZE.height / 2)?.element === tile.element;
  }
}

/** A tile's picture, to be shown again. */
export function shownAgain(tile: Tile): Shown {
  const { width, height } = tile.element.getBoundingClientRect();
  const ratio = width > 0 && height > 0 ? width / height : 1;
  return { id: tile.picture.id, url: tile.shown, caption: tile.picture.caption ?? '', ratio };
}

const captionOrPicture = (tile: Tile): string => tile.picture.caption ?? t('gallery.thisPicture');

const viewport = (): Size => ({
  width: document.documentElement.clientWidth,
  height: document.documentElement.clientHeight,
});
