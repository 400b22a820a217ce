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

/** An end of an attribute, as a list of what a person likes names it; the words for it stand in `locales/`. */
export type AttributeEnd = (typeof SCALES)[number][1 | 2] | (typeof HUES)[number][0];

/** How something about a picture is called, at both ends. */
export interface AttributeName {
  id: string;
  /** Null where lacking it says nothing. */
  low: AttributeEnd | null;
  high: AttributeEnd;
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

/** Attributes with two ends: what they are called, how they are measured, over which range, and what prompts call them. */
const SCALES = [
  ['warmth', 'coolColours', 'warmColours', warmth, [-0.06, 0.12], 'cool palette', 'warm palette'],
  ['brightness', 'dark', 'bright', brightness, [0.15, 0.95], 'dark, low key', 'bright, high key'],
  ['vividness', 'mutedColours', 'vividColours', vividness, [0, 0.16], 'muted colors', 'vivid colors'],
  ['contrast', 'softContrast', 'hardContrast', contrast, [0.04, 0.36], 'soft contrast', 'high contrast'],
  ['busyness', 'calm', 'busy', busyness, [-4.4, -2], 'minimal, calm', 'intricate, busy'],
  ['fineness', 'coarseTexture', 'fineTexture', fineness, [-1.4, 0.8], 'bold shapes', 'fine texture'],
  ['straightness', 'organicLines', 'geometricLines', straightness, [0.083, 0.24], 'organic', 'geometric'],
  ['uprightness', 'levelLines', 'uprightLines', uprightness, [-0.4, 0.4], null, null],
  ['crispness', 'softEdges', 'crispEdges', crispness, [0, 0.6], 'soft focus', 'crisp edges'],
  ['flatness', 'shadedSurfaces', 'flatSurfaces', flatness, [0, 0.9], 'rich shading', 'flat color'],
  ['emptiness', 'filledToTheEdges', 'muchEmptySpace', emptiness, [0.1, 0.6], null, 'negative space'],
  ['symmetry', 'asymmetric', 'symmetric', symmetric, [-0.5, 1], 'asymmetric', 'symmetrical'],
  ['lit-middle', 'darkMiddle', 'lightMiddle', litMiddle, [-0.25, 0.25], null, 'glowing center'],
  ['width', 'tallFormat', 'wideFormat', width, [-0.7, 0.7], null, null],
  ['hue-spread', 'closePalette', 'manyColours', hueSpread, [0, 0.7], 'limited palette', 'multicolored'],
] as const;

/** Every attribute in the order of its stored byte. */
export const ATTRIBUTES: readonly Attribute[] = [
  ...SCALES.map(([id, low, high, measure, range, promptLow, promptHigh]) => ({
    id,
    low,
    high,
    measure,
    range,
    prompt: { low: promptLow, high: promptHigh },
  })),
  ...HUES.map(
    ([hue, from, to]): Attribute => ({
      id: hue,
      low: null,
      high: hue,
      measure: hueShare(from, to),
      range: [0, 0.5],
      prompt: { low: null, high: hue },
    }),
  ),
];
