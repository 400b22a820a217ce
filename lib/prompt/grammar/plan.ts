import { allWords, lastInk } from './blank';
import { isPreferenceCode } from './codes';
import { applyEdit, difference, type Edit } from './edit';
import { type Intent, type SuffixParts, suffixText } from './intent';
import { findOurs, type OurSuffix } from './ours';
import { isPersonalization, isStylize, type Prompt, parse } from './parse';
import { planWords } from './plan-words';

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
  if (intent.suffix.words !== undefined) return planWords(text, intent.suffix.words, caret);
  if (lastInk(text, 0, text.length) === 0) return none('empty');
  const prompt = parse(text);
  if (!prompt.balanced) return none('braces');
  const ours = findOurs(text, prompt, intent.own);
  const parts = partsFor(text, prompt, intent.suffix, ours);
  const suffix = suffixText(parts);
  if (ours.length > 0) return settled(text, exchange(text, ours, suffix, intent.own), intent, ours.length);
  if (suffix === '') return none(Object.keys(intent.suffix).length > 0 ? 'own' : 'off');
  const at = Math.max(lastInk(text, 0, text.length), Math.min(caret, text.length));
  return { kind: 'edit', start: at, end: at, insert: ` ${suffix}` };
}

/** Whether the current code of ours stands in the prompt already, whatever strength is beside it. */
export function stands(text: string, { suffix, own }: Intent): boolean {
  const wanted = suffix.p?.toLowerCase();
  return findOurs(text, parse(text), own).some(({ code }) => code.toLowerCase() === wanted);
}

function partsFor(
  text: string,
  prompt: Prompt,
  { p, s, sref, sw }: SuffixParts,
  ours: readonly OurSuffix[],
): SuffixParts {
  const known = new Set(ours.flatMap((suffix) => suffix.parameters));
  const theirs = known.size === 0 ? prompt.parameters : prompt.parameters.filter((one) => !known.has(one));
  const parts: SuffixParts = {};
  if (p !== undefined && !theirs.some(isPersonalization) && versionTakes(text, prompt, p)) parts.p = p;
  if (s !== undefined && !theirs.some(isStylize) && !onlyPictures(text, prompt, ours)) parts.s = s;
  const styled = theirs.some(({ name }) => name === 'sref');
  if (sref !== undefined && !styled && versionTakes(text, prompt, '')) parts.sref = sref;
  if (sw !== undefined && parts.sref && !theirs.some(({ name }) => name === 'sw')) parts.sw = sw;
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
function onlyPictures(text: string, { parameters }: Prompt, ours: readonly OurSuffix[]): boolean {
  // Words behind our code are no part of its list.
  const ends = new Map(ours.map((suffix) => [suffix.parameters[0], suffix.end]));
  const outside = parameters.filter(({ depth }) => depth <= 0);
  if (!allWords(text, outside[0]?.start ?? text.length, (word) => /^https?:\/\/./i.test(word))) return false;
  return outside.every((parameter) => {
    const end = ends.get(parameter) ?? parameter.end;
    return lastInk(text, end, parameter.next) === end;
  });
}

/** Puts the suffix in place of ours. Where a `--s` of the person's own would then stand right behind our code and pass for ours, the suffix goes to the end instead. */
function exchange(text: string, ours: readonly OurSuffix[], suffix: string, own: readonly string[]): Edit {
  const inPlace = replace(text, ours, suffix);
  const result = applyEdit(text, inPlace);
  const grown = findOurs(result, parse(result), own).some(({ start, end }) => end - start > suffix.length);
  if (suffix === '' || !grown) return inPlace;
  const out = replace(text, ours, '');
  const rest = applyEdit(text, out);
  const at = lastInk(rest, 0, rest.length);
  const insert = `${rest.slice(out.start, at)} ${suffix}${rest.slice(at)}`;
  return { start: out.start, end: text.length, insert };
}

/** The first of ours gives way to the suffix where it stands, the others are taken out. */
function replace(text: string, ours: readonly OurSuffix[], suffix: string): Edit {
  const begin = ours[0]?.start ?? text.length;
  const start = suffix === '' ? withSpace(text, begin) : begin;
  let insert = suffix;
  let end = start;
  for (const { start: next, end: after } of ours) {
    if (next > begin) insert += text.slice(end, withSpace(text, next));
    end = after;
  }
  return { start, end, insert };
}

/** Ours begins with the one space that was written before it. */
const withSpace = (text: string, start: number): number => (text[start - 1] === ' ' ? start - 1 : start);

/** Where several of ours gave way to one, words behind them may have joined another parameter: what is right is what stays on planning again. */
function settled(text: string, edit: Edit, intent: Intent, found: number): Plan {
  const result = applyEdit(text, edit);
  const again = found > 1 ? plan(result, intent) : none('there');
  const last = again.kind === 'edit' ? difference(text, applyEdit(result, again)) : edit;
  return !last || text.slice(last.start, last.end) === last.insert ? none('there') : { kind: 'edit', ...last };
}
