import type { Look } from '../attributes/look';
import { cluster, type WeightedColour } from './clusters';
import { coloursOf } from './picture-colours';
import { hexOf } from './srgb';

/** Colours in a palette. */
const COLOURS = 5;

/** One colour of a palette. */
export interface PaletteColour {
  /** `#rrggbb`, sRGB. */
  hex: string;
  /** Which part of the liked pictures' colours it stands for, 0 to 1. */
  share: number;
}

/** Greys are in every picture, so a colour counts by its chroma too: grey a third as much as a clear colour. */
const weighed = ({ l, a, b, weight }: WeightedColour): WeightedColour => ({
  l,
  a,
  b,
  weight: weight * (0.05 + Math.sqrt(a * a + b * b)),
});

/** Five colours (fewer where there are fewer) that stand for these pictures, heaviest first; every picture counts alike. */
export function paletteOf(looks: readonly Pick<Look, 'colours'>[]): PaletteColour[] {
  const points = looks.flatMap(({ colours }) => coloursOf(colours).map(weighed));
  const colours = cluster(points, COLOURS);
  const total = colours.reduce((sum, { weight }) => sum + weight, 0);
  return colours.map((colour) => ({ hex: hexOf(colour), share: colour.weight / total }));
}
