import { boxFilter } from './box-filter';
import type { Pixels } from './pixels';

/** Longest side of the picture that the features look at (px). 128 px costs four times as much and was no better. */
const THUMBNAIL_SIDE = 64;

/** A small RGB picture, interleaved, each value 0 to 1 (sRGB, still gamma-encoded). */
export interface Thumbnail {
  width: number;
  height: number;
  rgb: Float64Array;
}

/**
 * The picture averaged to a longest side of 64 px, with its proportion kept.
 *
 * @throws RangeError when the sizes and the data do not fit together.
 */
export function thumbnail(pixels: Pixels): Thumbnail {
  const scale = THUMBNAIL_SIDE / Math.max(pixels.width, pixels.height);
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  return { width, height, rgb: boxFilter(pixels, width, height) };
}
