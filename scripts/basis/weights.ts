import { GROUPS } from '../../lib/taste/features/hand-made';
import { description } from '../../lib/taste/trunk/description';

/** Features that are brought to one length together; its share is relative to the others of the same half. */
interface Part {
  name: string;
  size: number;
  share: number;
}

/**
 * How much a hand-made group counts for its size, before the root (between "every number alike" and "every group alike").
 * Composition says little about a taste in style; colours and grain say most.
 */
const GROUP_WEIGHTS: Record<string, number> = {
  'colour histogram': 1.5,
  'local binary patterns': 1.5,
  layout: 0.5,
  symmetry: 0.5,
};

/** The groups of hand-made features. */
export const handMadeParts = (): Part[] =>
  GROUPS.map(({ name, size }) => ({ name, size, share: (GROUP_WEIGHTS[name] ?? 1) ** 2 * Math.sqrt(size) }));

/** The taps of the trunk. Deeper ones have more channels, and count as much more: they know more of what a picture shows. */
export const trunkParts = (): Part[] =>
  description.layers
    .filter(({ tap }) => tap)
    .map(({ outputs }, at) => ({ name: `tap ${at + 1}`, size: 2 * outputs, share: outputs }));
