import type { FeatureGroup } from '../../../../lib/taste/features/group';
import { type LabPicture, oklab } from '../../../../lib/taste/features/oklab';
import type { Pixels } from '../../../../lib/taste/features/pixels';
import { thumbnail } from '../../../../lib/taste/features/thumbnail';

/** Red, green, blue and, where not opaque, alpha: 0 to 255. */
export type Paint = readonly [red: number, green: number, blue: number, alpha?: number];

/** A picture whose pixel at (x, y) has the colour that `colour` gives. */
export function paint(width: number, height: number, colour: (x: number, y: number) => Paint): Pixels {
  const data = new Uint8ClampedArray(4 * width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [red, green, blue, alpha = 255] = colour(x, y);
      data.set([red, green, blue, alpha], 4 * (y * width + x));
    }
  }
  return { width, height, data };
}

export const grey = (value: number): Paint => [value, value, value];

/** Grey that waves between 50 and 200 once in `period`. */
export const wave = (position: number, period: number): Paint =>
  grey(Math.round(125 + 75 * Math.sin((2 * Math.PI * position) / period)));

/** A fixed noise: the same whole number 0 to 255 for the same place. */
export function noise(x: number, y: number): number {
  let mixed = Math.imul(x + 1, 0x9e3779b1) ^ Math.imul(y + 1, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  return ((mixed ^ (mixed >>> 13)) >>> 8) & 255;
}

export const lab = (pixels: Pixels): LabPicture => oklab(thumbnail(pixels));

/** The numbers of one group for a picture. */
export function measured(group: FeatureGroup, pixels: Pixels): number[] {
  const out = new Float64Array(group.size);
  group.measure(lab(pixels), out);
  return [...out];
}
