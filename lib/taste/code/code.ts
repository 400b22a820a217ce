import { type Basis, DIMENSIONS } from '../vector';
import { canonical, fromSymbols, toSymbols } from './alphabet';
import { crc15 } from './checksum';
import { rankOf, vectorAt } from './pulses';
import { gainOf, type Quantised, quantise } from './quantise';
import { damaged, looksLikeMidjourney, type Refusal, refused } from './refusal';

/** The first character of every preference code. */
const PREFIX = 't';
const PAYLOAD = 35;
const CHECK = 3;

/** What another version's code may look like; only its letter is not known here. */
const NEWER_SHAPE = /^t[0-9a-z]{23,63}$/;

/** Characters of a preference code. */
export const CODE_LENGTH = 2 + PAYLOAD + CHECK;

/** What a preference code says, in whole numbers. */
export interface Content extends Quantised {
  /** 0 to 7: how much the taste rests on, see `confidenceOf`. */
  confidence: number;
}

/** A taste as a code carries it. */
export interface CodedTaste {
  /** 64 weights in units of z, as the learner gives them. */
  weights: Float64Array;
  /** 0 to 7. */
  confidence: number;
}

/** How many learned events a confidence of 1, 2, 3… stands for. */
export const CONFIDENCE_STEPS = [20, 40, 70, 100, 150, 200, 400] as const;

/** How much a taste rests on: 0 for fewer than 20 learned events, up to 7 for 400 or more. Only the log decides, so every engine agrees. */
export function confidenceOf(learned: number): number {
  return CONFIDENCE_STEPS.filter((step) => learned >= step).length;
}

/** A taste as a preference code of 40 characters; undefined where it has no direction yet. */
export function encode(taste: CodedTaste, basis: Basis): string | undefined {
  const quantised = quantise(whiten(taste.weights, basis));
  return quantised && write({ ...quantised, confidence: taste.confidence }, basis.letter);
}

/** Reads a preference code of this basis. Never throws: a text that is none is refused with what it is. */
export function decode(text: string, basis: Basis): ({ ok: true } & CodedTaste) | Refusal {
  const content = read(text, basis.letter);
  if (!content.ok) return content;
  let square = 0;
  for (const pulse of content.pulses) square += pulse * pulse;
  const scale = gainOf(content.step) / Math.sqrt(square);
  const weights = new Float64Array(DIMENSIONS);
  for (let i = 0; i < DIMENSIONS; i += 1) {
    weights[i] = ((content.pulses[i] ?? 0) * scale) / (basis.deviations[i] ?? 1);
  }
  return { ok: true, weights, confidence: content.confidence };
}

/** Weights times the deviations of their coordinates, so that an error in any of them costs the same in the score. */
export function whiten(weights: ArrayLike<number>, basis: Basis): Float64Array {
  const whitened = new Float64Array(DIMENSIONS);
  for (let i = 0; i < DIMENSIONS; i += 1) whitened[i] = (weights[i] ?? 0) * (basis.deviations[i] ?? 0);
  return whitened;
}

/** Writes whole numbers as a code. */
export function write(content: Content, letter: string): string {
  const number = (rankOf(content.pulses) * 32n + BigInt(content.step)) * 8n + BigInt(content.confidence);
  const checked = letter + toSymbols(number, PAYLOAD);
  return PREFIX + checked + toSymbols(BigInt(crc15(checked)), CHECK);
}

/** Reads the whole numbers of a code, or says why it cannot. */
export function read(text: string, letter: string): ({ ok: true } & Content) | Refusal {
  if (text.trim() === '') return refused('empty');
  if (looksLikeMidjourney(text)) return refused('midjourney');
  const code = canonical(text);
  if (!code.startsWith(PREFIX + letter)) return refused(NEWER_SHAPE.test(code) ? 'newer' : 'foreign');
  const stray = /[^0-9a-hjkmnp-tv-z]/u.exec(code);
  if (stray) return damaged({ kind: 'symbol', symbol: stray[0] });
  if (code.length !== CODE_LENGTH) return damaged({ kind: 'length', length: code.length, expected: CODE_LENGTH });
  const checked = code.slice(1, -CHECK);
  const number = fromSymbols(checked.slice(1));
  if (number === undefined || fromSymbols(code.slice(-CHECK)) !== BigInt(crc15(checked)))
    return damaged({ kind: 'check' });
  const pulses = vectorAt(number >> 8n);
  if (!pulses) return damaged({ kind: 'check' });
  return { ok: true, pulses, step: Number((number >> 3n) & 31n), confidence: Number(number & 7n) };
}
