import { lastInk, wordsOf } from './blank';
import { isPreferenceCode } from './codes';
import type { Edit } from './edit';
import { type Intent, type SuffixParts, suffixText } from './intent';
import { findOurs, type OurSuffix } from './ours';
import { isPersonalization, isStylize, type Parameter, type Prompt, parse } from './parse';

/** Why nothing is to be written: no text yet, braces without partner, the person's own parameters, it stands there already, or it is switched off. */
export type Reason = 'empty' | 'braces' | 'own' | 'there' | 'off';

/** What to do with a prompt. */
export type Plan = ({ kind: 'edit' } & Edit) | { kind: 'none'; reason: Reason };

const none = (reason: Reason): Plan => ({ kind: 'none', reason });

/**
 * Where and what to write so that a prompt ends in the suffix, and nothing else changes.
 *
 * A family (`--p` and its other names; `--s`, `--stylize`) that the person typed is kept, and left out of ours. An
 * earlier suffix of ours is replaced where it stands, its number included; else the suffix is appended behind the last
 * character that is not blank, or at `caret` (a place in the text) if that lies in the blanks behind it, so that
 * who goes on typing types in front of it. An empty `intent.suffix` takes ours out. Planning again on the result gives
 * `none`. Linear in the length of the text.
 */
export function plan(text: string, intent: Intent, caret = 0): Plan {
  if (lastInk(text, 0, text.length) === 0) return none('empty');
  const prompt = parse(text);
  if (!prompt.balanced) return none('braces');
  const ours = findOurs(text, prompt, intent.own);
  const theirs = personsOwn(prompt, ours);
  const parts = partsFor(text, prompt, intent.suffix, theirs);
  const suffix = suffixText(parts);
  if (ours.length > 0) return replace(text, ours, suffix);
  if (suffix === '') return none(Object.keys(intent.suffix).length > 0 ? 'own' : 'off');
  const at = Math.max(lastInk(text, 0, text.length), Math.min(caret, text.length));
  return { kind: 'edit', start: at, end: at, insert: ` ${suffix}` };
}

/** Whether the current code of ours stands in the prompt already, whatever strength is beside it. */
export function stands(text: string, { suffix, own }: Intent): boolean {
  const wanted = suffix.p?.toLowerCase();
  return findOurs(text, parse(text), own).some(({ code }) => code.toLowerCase() === wanted);
}

function personsOwn({ parameters }: Prompt, ours: readonly OurSuffix[]): Parameter[] {
  const known = new Set(ours.flatMap((suffix) => suffix.parameters));
  return parameters.filter((parameter) => !known.has(parameter));
}

function partsFor(text: string, prompt: Prompt, { p, s }: SuffixParts, theirs: readonly Parameter[]): SuffixParts {
  const parts: SuffixParts = {};
  if (p !== undefined && !theirs.some(isPersonalization) && versionTakes(text, prompt, p)) parts.p = p;
  if (s !== undefined && !theirs.some(isStylize) && !onlyPictures(text, prompt)) parts.s = s;
  return parts;
}

/** Midjourney knows `--p` from version 6 on, and a code of one family of models is nothing to the other (niji). A preference code has no versions. */
function versionTakes(text: string, { parameters }: Prompt, p: string): boolean {
  if (isPreferenceCode(p)) return true;
  return parameters.every(({ name, nameEnd, end }) => {
    if (name !== 'version' && name !== 'niji') return true;
    const number = Number.parseFloat(text.slice(nameEnd, end));
    return !(number < 6) && (name === 'version' || p === '');
  });
}

/** Whether URLs of pictures are all there is besides parameters: Midjourney takes no `--s` then. */
function onlyPictures(text: string, { parameters }: Prompt): boolean {
  const outside = parameters.filter(({ depth }) => depth <= 0);
  const words = wordsOf(text.slice(0, outside[0]?.start));
  if (words.length === 0 || !words.every((word) => /^https?:\/\/./i.test(word))) return false;
  return outside.every(({ end, next }) => lastInk(text, end, next) === end);
}

function replace(text: string, ours: readonly OurSuffix[], suffix: string): Plan {
  const [first, ...others] = ours;
  const last = ours.at(-1);
  if (!first || !last) return none('there');
  const [start, begin] = suffix === '' ? [withSpace(text, first.start), ''] : [first.start, suffix];
  let insert = begin;
  let from = first.end;
  for (const other of others) {
    insert += text.slice(from, withSpace(text, other.start));
    from = other.end;
  }
  if (insert === text.slice(start, last.end)) return none('there');
  return { kind: 'edit', start, end: last.end, insert };
}

/** Ours begins with the one space that was written before it. */
const withSpace = (text: string, start: number): number => (text[start - 1] === ' ' ? start - 1 : start);
