import type { PictureId } from '../ratings/picture';

/** A picture as our own interface shows it again. */
export interface Shown {
  id: PictureId;
  /** The URL that the page shows it with. */
  url: string;
  caption: string;
  /** Width to height. */
  ratio: number;
}

/** The controls on the tile that a person is at; top left, in px of the viewport. */
export interface ControlsView {
  id: PictureId;
  caption: string;
  x: number;
  y: number;
  liked: boolean;
  /** It is marked as one that the taste strongly likes. */
  matches: boolean;
  /** It waits in the tray for a second picture. */
  pinned: boolean;
  /** A command went here: the controls take the focus. */
  toFocus: boolean;
}

/** The quiet sign on a tile that is liked, or that the taste strongly likes; top left, in px of the viewport. */
export interface MarkView {
  id: PictureId;
  kind: 'liked' | 'match';
  x: number;
  y: number;
}

/** All that the overlay shows. */
export interface GalleryView {
  controls: ControlsView | undefined;
  marks: MarkView[];
  /** The first picture of a comparison. */
  tray: Shown | undefined;
  pair: { left: Shown; right: Shown } | undefined;
  /** The better one is to wait for the next comparison. */
  winnerStays: boolean;
  canUndo: boolean;
  toast: { line: string; turn: number; undoable: boolean };
  /** How much the page magnifies our element by CSS; our px are divided by it. */
  zoom: number;
}

/** Sizes that both the placement and the style sheet keep to, in px; larger ones for fingers. */
export const CONTROLS_SIZE = { width: 74, height: 38 };
export const COARSE_CONTROLS_SIZE = { width: 98, height: 50 };
export const MARK_SIZE = { width: 22, height: 22 };
