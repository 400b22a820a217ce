import {
  brightness,
  busyness,
  contrast,
  crispness,
  emptiness,
  fineness,
  flatness,
  hueShare,
  hueSpread,
  litMiddle,
  type Measure,
  straightness,
  symmetric,
  uprightness,
  vividness,
  warmth,
  width,
} from './measures';

/** How something about a picture is called, at both ends. */
export interface AttributeName {
  id: string;
  /** How each end is called on a list of what a person likes; null where lacking it says nothing. */
  low: string | null;
  high: string;
  /** What each end is called in a prompt, where a generator understands it. */
  prompt: { low: string | null; high: string | null };
}

/** Something about a picture that can be measured. */
export interface Attribute extends AttributeName {
  measure: Measure;
  /** The measure's usual least and most: what the stored byte spans. */
  range: readonly [low: number, high: number];
}

/** Angles are OKLab's, in degrees; red lies around 25 and passes 0. */
const HUES = [
  ['pink', 330, 360],
  ['red', 0, 40],
  ['orange', 40, 75],
  ['yellow', 75, 115],
  ['green', 115, 165],
  ['teal', 165, 220],
  ['blue', 220, 285],
  ['purple', 285, 330],
] as const;

/** Every attribute in the order of its stored byte. */
export const ATTRIBUTES: readonly Attribute[] = [
  attribute('warmth', 'cool colours', 'warm colours', warmth, [-0.06, 0.12], 'cool palette', 'warm palette'),
  attribute('brightness', 'dark', 'bright', brightness, [0.15, 0.95], 'dark, low key', 'bright, high key'),
  attribute('vividness', 'muted colours', 'vivid colours', vividness, [0, 0.16], 'muted colors', 'vivid colors'),
  attribute('contrast', 'soft contrast', 'hard contrast', contrast, [0.04, 0.36], 'soft contrast', 'high contrast'),
  attribute('busyness', 'calm', 'busy', busyness, [-4.4, -2], 'minimal, calm', 'intricate, busy'),
  attribute('fineness', 'coarse texture', 'fine texture', fineness, [-1.4, 0.8], 'bold shapes', 'fine texture'),
  attribute('straightness', 'organic lines', 'geometric lines', straightness, [0.083, 0.24], 'organic', 'geometric'),
  attribute('uprightness', 'level lines', 'upright lines', uprightness, [-0.4, 0.4], null, null),
  attribute('crispness', 'soft edges', 'crisp edges', crispness, [0, 0.6], 'soft focus', 'crisp edges'),
  attribute('flatness', 'shaded surfaces', 'flat surfaces', flatness, [0, 0.9], 'rich shading', 'flat color'),
  attribute('emptiness', 'filled to the edges', 'much empty space', emptiness, [0.1, 0.6], null, 'negative space'),
  attribute('symmetry', 'asymmetric', 'symmetric', symmetric, [-0.5, 1], 'asymmetric', 'symmetrical'),
  attribute('lit-middle', 'dark middle', 'light middle', litMiddle, [-0.25, 0.25], null, 'glowing center'),
  attribute('width', 'tall format', 'wide format', width, [-0.7, 0.7], null, null),
  attribute('hue-spread', 'a close palette', 'many colours', hueSpread, [0, 0.7], 'limited palette', 'multicolored'),
  ...HUES.map(([hue, from, to]) => attribute(hue, null, hue, hueShare(from, to), [0, 0.5], null, hue)),
];

function attribute(
  id: string,
  low: string | null,
  high: string,
  measure: Measure,
  range: readonly [number, number],
  promptLow: string | null,
  promptHigh: string | null,
): Attribute {
  return { id, low, high, measure, range, prompt: { low: promptLow, high: promptHigh } };
}
