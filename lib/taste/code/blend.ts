import { type Basis, DIMENSIONS } from '../vector';
import { type CodedTaste, decode, whiten } from './code';
import type { Refusal } from './refusal';

/** A taste that counts `weight` times in a blend; below 0 its opposite counts. */
export interface BlendPart extends CodedTaste {
  weight: number;
}

/** What is wrong with a blend: a weight that is none, too many codes, only weights of 0, or codes that cancel each other out. */
export type BlendFlaw =
  | { kind: 'weight'; most: number; code: string }
  | { kind: 'many'; most: number }
  | { kind: 'weightless' | 'cancelled' };

/** A blend is made, or it is said why not. */
export type Blended = ({ ok: true } & CodedTaste) | Refusal | { ok: false; kind: 'blend'; flaw: BlendFlaw };

const MOST_PARTS = 20;

/** Weights beyond this only overflow the others. */
const MOST_WEIGHT = 1000;

/** A blend whose direction is shorter than this share of its weights has none. */
const LEAST = 0.02;

/** Reads `code`, `code::2` and `code::-0.5`, one or several separated by spaces, and blends them. Never throws. */
export function blendOf(text: string, basis: Basis): Blended {
  const parts: BlendPart[] = [];
  const terms = text.trim().split(/\s+/, MOST_PARTS + 1);
  if (terms.length > MOST_PARTS) return flawed({ kind: 'many', most: MOST_PARTS });
  for (const term of terms) {
    const [code = '', number, ...rest] = term.split('::');
    const weight = number === undefined ? 1 : Number(number);
    if (rest.length > 0 || !/^-?(?:\d+\.?\d*|\.\d+)$/.test(number ?? '1') || sizeOf(weight) > MOST_WEIGHT)
      return flawed({ kind: 'weight', most: MOST_WEIGHT, code: code.slice(0, 40) });
    const decoded = decode(code, basis);
    if (!decoded.ok) return decoded;
    parts.push({ weights: decoded.weights, confidence: decoded.confidence, weight });
  }
  return blend(parts, basis);
}

/**
 * One taste from several: the weighted sum of their directions, each at length one and in whitened coordinates, so that a blend
 * does not depend on how sure of itself each taste is; as long as they are in the mean. It rests on no more than its weakest part.
 */
export function blend(parts: readonly BlendPart[], basis: Basis): Blended {
  const counted = parts.filter(({ weight }) => weight !== 0);
  const sum = new Float64Array(DIMENSIONS);
  let total = 0;
  let lengths = 0;
  for (const { weights, weight } of counted) {
    const direction = whiten(weights, basis);
    const length = lengthOf(direction);
    if (!(length > 0)) continue;
    const share = sizeOf(weight);
    for (let i = 0; i < DIMENSIONS; i += 1) sum[i] = (sum[i] ?? 0) + (weight * (direction[i] ?? 0)) / length;
    total += share;
    lengths += share * length;
  }
  if (total === 0) return flawed({ kind: 'weightless' });
  const length = lengthOf(sum);
  if (length < LEAST * total) return flawed({ kind: 'cancelled' });
  const scale = lengths / total / length;
  return {
    ok: true,
    weights: sum.map((value, i) => (value * scale) / (basis.deviations[i] ?? 1)),
    confidence: counted.reduce((least, { confidence }) => (confidence < least ? confidence : least), 7),
  };
}

const flawed = (flaw: BlendFlaw): Blended => ({ ok: false, kind: 'blend', flaw });

const sizeOf = (weight: number): number => (weight < 0 ? -weight : weight);

function lengthOf(vector: Float64Array): number {
  let square = 0;
  for (const value of vector) square += value * value;
  return Math.sqrt(square);
}
