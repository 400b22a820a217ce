import type { Picture } from '../ratings/picture';

/** One picture's place on a page. */
export interface Tile {
  element: Element;
  picture: Picture;
  /** The URL that the page itself shows, for showing the picture again. */
  shown: string;
  /** The site's rule tells of this very place. */
  ruled?: true;
}

/** How tiles are found on a page. */
export interface Finder {
  /** Elements that may be tiles. */
  selector: string;
  /** Shortest edge of a tile, in px. */
  shortest: number;
  /** What an element shows now, or `undefined` if it is no tile. Reads style, never layout. */
  read(element: Element): Tile | undefined;
  /** The repeated structure that it is part of; a tile counts once three share it. `undefined`: it counts alone. */
  group?(tile: Tile): string | undefined;
}
