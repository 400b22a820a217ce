import { GROUPS } from '../../lib/taste/features/hand-made';
import { description } from '../../lib/taste/trunk/description';

/**
 * How much each hand-made group counts, before size^-0.25 (between "every number alike" and "every group alike").
 * Composition says little about a taste in style; colours and grain say most.
 */
const GROUP_WEIGHTS: Record<string, number> = {
  'colour histogram': 1.5,
  'local binary patterns': 1.5,
  layout: 0.5,
  symmetry: 0.5,
};

/** One weight for each hand-made feature. */
export const handMadeWeights = (): number[] =>
  GROUPS.flatMap(({ name, size }) => new Array<number>(size).fill((GROUP_WEIGHTS[name] ?? 1) * size ** -0.25));

/**
 * One weight for each number of the trunk: its tap's size to the power of -0.25. Deeper taps have more channels, so they
 * count more than with every tap alike: they know more of what a picture shows.
 */
export const trunkWeights = (): number[] =>
  description.layers
    .filter(({ tap }) => tap)
    .flatMap(({ outputs }) => new Array<number>(2 * outputs).fill((2 * outputs) ** -0.25));
