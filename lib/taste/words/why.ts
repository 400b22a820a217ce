import type { AttributeEnd } from '../attributes/attributes';
import type { AttributeFinding } from './attribute-findings';

/** One reason why a taste likes a picture or not. */
export interface Reason {
  /** What the picture has. */
  end: AttributeEnd;
  /** How much it raises (above 0) or lowers the score, in standard deviations of all scores. */
  effect: number;
}

/** An attribute counts as a reason from this many deviations off the mean. */
const NOTABLE = 0.5;

/** Why a taste likes or dislikes a picture, strongest first: what it has clearly more or less of than other pictures, of what the taste is sure about. */
export function reasonsFor(attributes: Int8Array | undefined, findings: readonly AttributeFinding[]): Reason[] {
  if (!attributes) return [];
  return findings
    .flatMap(({ attribute, place, effect, mean, deviation }): Reason[] => {
      const off = ((attributes[place] ?? mean) - mean) / deviation;
      const end = off > 0 ? attribute.high : attribute.low;
      if (end === null || Math.abs(off) < NOTABLE) return [];
      // The effect spans two deviations.
      return [{ end, effect: (effect * off) / 2 }];
    })
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}
