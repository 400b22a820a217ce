import { parse } from '../prompt/grammar/parse';

/** Longest text that is read of a caption or prompt (characters). */
const LONGEST = 4000;

/** What is no description, in the order in which it is taken out. */
const NOISE: readonly (readonly [pattern: RegExp, instead: string])[] = [
  // What Stable Diffusion's interfaces append.
  [/\b(?:negative prompt|steps: ?\d|sampler:|seed:)[\s\S]*$/i, ' '],
  [/<[^<>]{0,200}>/g, ' '],
  [/\b(?:https?:\/\/|www\.)\S+/gi, ' '],
  [/\b[\w.-]+@[\w.-]+\b/g, ' '],
  [/(?:^|\s)File:/gi, ' '],
  [/\.(?:jpe?g|png|webp|gif|avif|tiff?)\b/gi, ' '],
  // Weights: `(word:1.2)` and `word::2`.
  [/::?-?\d*\.?\d+/g, ' , '],
  [/[[\]{}()<>"“”|_*#]/g, ' '],
];

/** A caption or prompt without parameters, weights, URLs, file names and markup. */
export function cleaned(caption: string): string {
  const text = caption.slice(0, LONGEST);
  let plain = '';
  let from = 0;
  for (const { certain, start, end } of parse(text).parameters) {
    if (!certain || start < from) continue;
    plain += `${text.slice(from, start)} , `;
    from = end;
  }
  plain += text.slice(from);
  for (const [pattern, instead] of NOISE) plain = plain.replace(pattern, instead);
  return plain;
}
