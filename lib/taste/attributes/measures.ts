import type { LabPicture } from '../features/oklab';
import type { Sight } from './sight';

/** One number for a picture; higher means more of what the attribute's `high` end says. */
export type Measure = (sight: Sight) => number;

/** Mean of OKLab's a and b along orange, the warmest hue (60 degrees): about -0.1 to 0.1. */
export const warmth: Measure = ({ moments }) => 0.5 * at(moments, MEAN_A) + 0.866 * at(moments, MEAN_B);

/** Mean lightness, 0 to 1. */
export const brightness: Measure = ({ moments }) => at(moments, MEAN_L);

/** Mean distance from grey, 0 to about 0.25. */
export const vividness: Measure = ({ moments }) => at(moments, MEAN_CHROMA);

/** Standard deviation of lightness, 0 to 0.5. */
export const contrast: Measure = ({ moments }) => at(moments, DEVIATION_L);

/** Logarithm of the mean step of lightness from pixel to pixel, at half size so that grain alone does not make a picture busy. */
export const busyness: Measure = ({ edges }) => at(edges, EDGES + MEAN_EDGE);

/** Logarithm of the finest detail over the coarse (8 times as large). */
export const fineness: Measure = ({ haar }) => level(haar, 0) - level(haar, 3);

/** How much the lines of a picture keep to few directions: 1/12 for all alike, 1 for one. */
export const straightness: Measure = ({ edges }) => {
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < DIRECTIONS; i += 1) {
    const share = at(edges, i) ** 2;
    sum += share;
    squares += share * share;
  }
  return sum < 0.05 ? 1 / DIRECTIONS : squares / (sum * sum);
};

/** How much upright lines outweigh level ones, -1 to 1. */
export const uprightness: Measure = ({ edges }) => {
  const near = (bin: number): number =>
    at(edges, bin) ** 2 +
    (at(edges, (bin + 1) % DIRECTIONS) ** 2 + at(edges, (bin + DIRECTIONS - 1) % DIRECTIONS) ** 2) / 2;
  return near(0) - near(DIRECTIONS / 2);
};

/** Which share of the visible outlines is hard, 0 to 1. */
export const crispness: Measure = ({ edges }) => {
  const hard = strength(edges, 5) + strength(edges, 6);
  return hard / (hard + strength(edges, 3) + strength(edges, 4) + 0.01);
};

/** Which share of the quiet surfaces has no shading at all, 0 to 1. */
export const flatness: Measure = ({ edges }) =>
  strength(edges, 0) / (strength(edges, 0) + strength(edges, 1) + strength(edges, 2) + 0.01);

/** How much the detail is gathered in one place, 0 to 1; the rest is empty. */
export const emptiness: Measure = ({ haar }) => at(haar, 2 * HAAR_LEVEL + 3);

/** Likeness to the mirror picture, left with right, -1 to 1. */
export const symmetric: Measure = ({ symmetry }) => at(symmetry, 0);

/** How much lighter the middle is than the whole, about -0.3 to 0.3. */
export const litMiddle: Measure = ({ symmetry }) => at(symmetry, 9);

/** Logarithm of width over height. */
export const width: Measure = ({ symmetry }) => at(symmetry, 11);

/** How far the hues are spread around the circle, weighted by chroma: 0 for one hue or none, 1 for all alike. */
export const hueSpread: Measure = ({ lab }) => {
  let a = 0;
  let b = 0;
  let chroma = 0;
  for (let i = 0; i < lab.chroma.data.length; i += 1) {
    a += at(lab.a.data, i);
    b += at(lab.b.data, i);
    chroma += at(lab.chroma.data, i);
  }
  // A grey picture's faint tints are no palette.
  const grey = 0.02 * lab.chroma.data.length;
  return 1 - (Math.sqrt(a * a + b * b) + grey) / (chroma + grey);
};

/** Share of a picture that has a hue of `from` to `to` degrees and enough chroma to be called by it, 0 to 1. */
export const hueShare =
  (from: number, to: number): Measure =>
  ({ lab }) =>
    share(lab, (hue, chroma) => chroma > COLOURED && hue >= from && hue < to);

const MEAN_L = 0;
const DEVIATION_L = 1;
const MEAN_A = 3;
const MEAN_B = 6;
const MEAN_CHROMA = 9;
/** The edges group: 12 directions, 7 strengths, the mean; then the same at half size. */
const DIRECTIONS = 12;
const MEAN_EDGE = 19;
const EDGES = 20;
/** The Haar group: three directions of lightness a level, and how bundled it is. */
const HAAR_LEVEL = 4;
/** Chroma from which a colour is called by its hue. */
const COLOURED = 0.05;

const at = (numbers: Float64Array, i: number): number => numbers[i] ?? 0;

/** The edges group holds roots of shares. */
const strength = (edges: Float64Array, bin: number): number => at(edges, DIRECTIONS + bin) ** 2;

const level = (haar: Float64Array, number: number): number => {
  const first = number * HAAR_LEVEL;
  return (at(haar, first) + at(haar, first + 1) + at(haar, first + 2)) / 3;
};

function share({ hue, chroma }: LabPicture, holds: (degrees: number, chroma: number) => boolean): number {
  let count = 0;
  for (let i = 0; i < hue.data.length; i += 1) {
    const turned = (at(hue.data, i) * 180) / Math.PI;
    if (holds(turned < 0 ? turned + 360 : turned, at(chroma.data, i))) count += 1;
  }
  return count / hue.data.length;
}
