import { confidenceOf, encode, whiten } from './code/code';
import type { Sums } from './learner';
import { tasteOf } from './taste';
import type { Basis } from './vector';

/** The code that stands, and the taste it was issued for. */
export interface Issue {
  text: string;
  /** How many events were learned when it was issued. */
  learned: number;
  /** The whitened weights at that moment, unrounded. */
  direction: Float64Array;
}

/** Whether a code may be issued at this count of learned events: 20, 30 … 200, then every 25. */
export function isIssueTime(learned: number): boolean {
  return learned <= 200 ? learned >= 20 && learned % 10 === 0 : learned % 25 === 0;
}

/** The code that stands after these events: the old one while the taste still points its way (cosine 0.95 or more), else a new one. Undefined while there is neither. */
export function issueAfter(sums: Sums, old: Issue | undefined, basis: Basis): Issue | undefined {
  if (!isIssueTime(sums.learned)) return old;
  const { weights } = tasteOf(sums);
  const direction = whiten(weights, basis);
  if (old && stillFits(direction, old.direction)) return old;
  const text = encode({ weights, confidence: confidenceOf(sums.learned) }, basis);
  return text === undefined ? old : { text, learned: sums.learned, direction };
}

/** Cosine of at least 0.95, without a root. */
function stillFits(a: Float64Array, b: Float64Array): boolean {
  let product = 0;
  let squareA = 0;
  let squareB = 0;
  for (let i = 0; i < a.length; i += 1) {
    product += (a[i] ?? 0) * (b[i] ?? 0);
    squareA += (a[i] ?? 0) * (a[i] ?? 0);
    squareB += (b[i] ?? 0) * (b[i] ?? 0);
  }
  return product > 0 && product * product >= 0.9025 * squareA * squareB;
}
