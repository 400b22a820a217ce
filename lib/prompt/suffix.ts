import { weightedCodes } from '../codes/kind';
import type { Status, Suffix } from '../messages/state';
import type { PromptChoice } from '../settings/prompt-choice';
import type { Dialect } from '../sites/rule';
import { isMidjourneyCodes, isPreferenceCode } from './grammar/codes';
import type { SuffixParts } from './grammar/intent';

/** What a suffix is made from. */
interface Material {
  code: Status['code'];
  settings: PromptChoice;
  /** Addresses of the most typical liked Midjourney pictures. */
  references?: readonly string[];
  /** What the codes of the book are called. */
  names?: ReadonlyMap<string, string>;
  /** The taste in words, as this site writes them; empty while nothing is told from chance. */
  words?: string;
}

type Draft = Pick<Suffix, 'parts' | 'line' | 'name'>;

/**
 * What goes into a prompt box of this dialect, and one line that says what it is or why there is none. A box that
 * speaks Midjourney's dialect never gets a preference code, whatever the settings hold.
 *
 * @param own Preference codes that were issued so far: prompts may still carry them.
 */
export function suffixFor(dialect: Dialect, material: Material, own: readonly string[]): Suffix {
  const { code, settings } = material;
  const { parts, line, name } = draft(dialect, material);
  const any = parts !== null && Object.keys(parts).length > 0;
  const when = { automatic: settings.automatic && any, atSubmit: settings.atSubmit && any };
  const known = code ? [...new Set([code.text, ...own])] : own;
  return { parts, line, name, strength: settings.strength, ...when, own: known };
}

function draft(dialect: Dialect, material: Material): Draft {
  const { strength } = material.settings;
  if (strength === 0) return { parts: {}, line: 'The strength is 0, so nothing is written.', name: '' };
  if (dialect === 'words') return inWords(material);
  return dialect === 'midjourney' ? midjourney(material) : preference(material);
}

function inWords({ words = '' }: Material): Draft {
  if (words === '')
    return nothing(
      'Prompts on this site take words, and your taste cannot be said in words yet. Rate some more pictures.',
    );
  return { parts: { words }, line: `Your taste in words: ${words}.`, name: 'In words' };
}

function preference({ code, settings, names }: Material): Draft {
  const { code: choice, strength: s } = settings;
  if (choice.use === 'code') {
    const codes = tidy(choice.code);
    if (!weightedCodes(codes).every((part) => isPreferenceCode(part.code)) || !isWhole(codes))
      return nothing('What was chosen here is no preference code. Choose another one.');
    const several = codes.includes(' ');
    return {
      parts: { p: codes, s },
      line: several ? 'A blend of codes.' : 'A code of your book.',
      name: called(codes, names),
    };
  }
  if (!code) return nothing('There is no code yet. Like or compare some pictures first.');
  const line = code.draft ? 'Your code, still a draft.' : 'Your code.';
  return { parts: { p: code.text, s }, line, name: 'My taste' };
}

function midjourney({ settings, references = [], names }: Material): Draft {
  const { midjourney: choice, strength: s } = settings;
  const wanted = choice.use === 'code' ? tidy(choice.code) : '';
  if (wanted.split(/ |::/).some(isPreferenceCode))
    return nothing(
      'The saved Midjourney code is a preference code, which Midjourney cannot read. Save one of Midjourney’s own.',
    );
  if (choice.use === 'code' && !isMidjourneyCodes(wanted))
    return nothing(
      'The saved Midjourney code is not one of Midjourney’s: 7 small letters and digits, or m or p and digits.',
    );
  // A moodboard takes no --sw beside it.
  const styled = references.length > 0 && !hasMoodboard(wanted);
  const style: SuffixParts = styled ? { sref: references, sw: s } : {};
  if (choice.use === 'nothing' && !styled)
    return nothing(
      'Midjourney cannot read your preference code. Save a Midjourney code in the popup, or choose the bare --p.',
    );
  if (choice.use === 'nothing')
    return { parts: style, line: 'Your most typical liked pictures, as a style reference.', name: 'Liked pictures' };
  if (choice.use === 'bare')
    return {
      parts: { p: '', s, ...style },
      line: 'Your default personalization on Midjourney.',
      name: 'Midjourney’s default',
    };
  return { parts: { p: wanted, s, ...style }, line: 'Your Midjourney code.', name: called(wanted, names) };
}

/** Whether one of these is a moodboard's id. */
const hasMoodboard = (codes: string): boolean => /(?:^|\s)m\d{7,}/.test(codes);

const tidy = (codes: string): string => codes.trim().split(/\s+/).join(' ');

/** Whether every word is a code with a readable weight. */
const isWhole = (codes: string): boolean => weightedCodes(codes).length === codes.split(' ').length;

/** What codes are called: by their names in the book, else by their beginning. */
function called(codes: string, names: ReadonlyMap<string, string> = new Map()): string {
  return weightedCodes(codes)
    .map(({ code }) => names.get(code) || (code.length > 10 ? `${code.slice(0, 8)}…` : code))
    .join(' + ');
}

const nothing = (line: string): Draft => ({ parts: null, line, name: '' });
