import { boxFilter } from '../features/box-filter';
import { colourMoments } from '../features/colour-moments';
import { edges } from '../features/edges';
import type { FeatureGroup } from '../features/group';
import { haar } from '../features/haar';
import { type LabPicture, oklab } from '../features/oklab';
import type { Pixels } from '../features/pixels';
import { symmetry } from '../features/symmetry';

/** Longest side that attributes are measured at (px): at 64 px, where the features look, grain is gone. */
const SIDE = 96;

/** A picture as the measures of attributes see it: in OKLab, with the numbers of those feature groups that they read. */
export interface Sight {
  lab: LabPicture;
  moments: Float64Array;
  edges: Float64Array;
  haar: Float64Array;
  symmetry: Float64Array;
}

/**
 * Looks at a picture once for all its attributes.
 *
 * @throws RangeError when the picture's size and data do not fit together.
 */
export function sightOf(pixels: Pixels): Sight {
  const scale = SIDE / Math.max(pixels.width, pixels.height);
  const width = Math.max(1, Math.round(pixels.width * scale));
  const height = Math.max(1, Math.round(pixels.height * scale));
  const lab = oklab({ width, height, rgb: boxFilter(pixels, width, height) });
  return {
    lab,
    moments: numbersOf(colourMoments, lab),
    edges: numbersOf(edges, lab),
    haar: numbersOf(haar, lab),
    symmetry: numbersOf(symmetry, lab),
  };
}

function numbersOf(group: FeatureGroup, lab: LabPicture): Float64Array {
  const numbers = new Float64Array(group.size);
  group.measure(lab, numbers);
  return numbers;
}
