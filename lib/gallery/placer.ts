import { type Box, CORNERS, type Corner, clip, place, type Size } from '../overlay/placement';
import { clearCorner } from './corner';
import type { Tile } from './tile';
import { CONTROLS_SIZE, type ControlsView, MARK_SIZE, type MarkView, type Shown } from './view';

interface Scene {
  own: HTMLElement;
  hitTile(x: number, y: number): Tile | undefined;
  isLiked(tile: Tile): boolean;
}

/** Where things go over the tiles. Reads layout, so it runs once a frame. */
export class Placer {
  /** Where the controls were put last; they move to another corner only if something comes to cover them. */
  #corner: { element: Element; corner: Corner } | undefined;

  /** Tiles that have their sign. */
  #marked = new Set<Element>();

  constructor(private readonly scene: Scene) {}

  /** Places the controls on the tile that a person is at. */
  controls(tile: Tile, pinned: boolean, following: boolean): ControlsView {
    const box = clip(tile.element.getBoundingClientRect(), viewport());
    const { x, y } = place(box, this.#cornerOf(tile, box, following), CONTROLS_SIZE);
    return {
      id: tile.picture.id,
      caption: captionOrPicture(tile),
      x,
      y,
      liked: this.scene.isLiked(tile),
      pinned,
    };
  }

  #cornerOf(tile: Tile, box: Box, following: boolean): Corner {
    const last = this.#corner?.element === tile.element ? this.#corner.corner : undefined;
    if (last && following) return last;
    const order = last ? [last, ...CORNERS] : CORNERS;
    const corner = clearCorner(tile, box, CONTROLS_SIZE, order, this.scene.own) ?? last ?? CORNERS[0];
    this.#corner = { element: tile.element, corner };
    return corner;
  }

  /** Nobody is at a tile: the next time a corner is looked for again. */
  rest(): void {
    this.#corner = undefined;
  }

  /** Places the signs on liked tiles, where the tile can really be seen. While the page moves they only follow. */
  marks(tiles: readonly Tile[], except: Tile | undefined, following: boolean): MarkView[] {
    const marks: MarkView[] = [];
    const marked = new Set<Element>();
    for (const tile of tiles) {
      if (tile.element === except?.element || !this.scene.isLiked(tile)) continue;
      if (following && !this.#marked.has(tile.element)) continue;
      const { x, y } = place(tile.element.getBoundingClientRect(), 'top-right', MARK_SIZE);
      if (!following && !this.#isSeen(tile, x, y)) continue;
      marks.push({ id: tile.picture.id, x, y });
      marked.add(tile.element);
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

const captionOrPicture = (tile: Tile): string => tile.picture.caption ?? 'this picture';

const viewport = (): Size => ({
  width: document.documentElement.clientWidth,
  height: document.documentElement.clientHeight,
});
