import { isMidjourneyCodes, isPreferenceCode } from '../prompt/grammar/codes';
import type { CodeKind } from './entry';

/** A code and how much it counts among others. */
export interface WeightedCode {
  code: string;
  /** 1 where none is written. */
  weight: number;
}

/** What kind of code a word has the shape of, without a weight; undefined if of none. */
export function kindOf(code: string): CodeKind | undefined {
  if (isPreferenceCode(code)) return 'preference';
  if (code.includes('::') || !isMidjourneyCodes(code)) return undefined;
  if (/^m\d{7,}$/.test(code)) return 'moodboard';
  return /^p\d{7,}$/.test(code) ? 'profile-id' : 'profile';
}

/** A code as it is kept: preference codes are read in any case and written in small letters, Midjourney's are small only. */
export const keptCode = (code: string): string => (isPreferenceCode(code) ? code.toLowerCase() : code);

/** Reads `a b::2`; words whose weight is no number are left out. */
export function weightedCodes(text: string): WeightedCode[] {
  return text
    .trim()
    .split(/\s+/)
    .flatMap((word) => {
      const [code = '', weight = '1', ...rest] = word.split('::');
      const fits = code !== '' && rest.length === 0 && /^-?(?:\d+\.?\d*|\.\d+)$/.test(weight);
      return fits ? [{ code, weight: Number(weight) }] : [];
    });
}

/** Writes codes as they stand behind `--p`: a weight of 1 is left out, a code of weight 0 too. */
export const codesLine = (codes: readonly WeightedCode[]): string =>
  codes
    .filter(({ weight }) => weight !== 0)
    .map(({ code, weight }) => (weight === 1 ? code : `${code}::${weight}`))
    .join(' ');
