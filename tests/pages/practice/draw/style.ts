import type { Random } from './random';

/** Where one picture is drawn: `width` by `height` SVG units, choices from `random`. */
export interface Canvas {
  random: Random;
  width: number;
  height: number;
}

/** What a style drew: SVG elements that fill the canvas, and a caption worded like a prompt. */
export interface Drawing {
  body: string;
  caption: string;
}

/** One family of pictures. */
export interface Style {
  /** Lower case with hyphens; also its address in the gallery. */
  name: string;
  /** Heights over widths that suit it. */
  ratios: readonly number[];
  draw(canvas: Canvas): Drawing;
}

export const SQUARE = 1;
export const PORTRAIT = 5 / 4;
export const TALL = 3 / 2;
export const LANDSCAPE = 2 / 3;
export const WIDE = 9 / 16;
