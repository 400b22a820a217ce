import { weightedCodes } from '../codes/kind';
import { t } from '../language';
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
  if (strength === 0) return { parts: {}, line: t('prompt.reason.off'), name: '' };
  if (dialect === 'words') return inWords(material);
  return dialect === 'midjourney' ? midjourney(material) : preference(material);
}

function inWords({ words = '' }: Material): Draft {
  if (words === '') return nothing(t('prompt.suffix.noWords'));
  return { parts: { words }, line: t('prompt.suffix.words', { words }), name: t('prompt.names.words') };
}

function preference({ code, settings, names }: Material): Draft {
  const { code: choice, strength: s } = settings;
  if (choice.use === 'code') {
    const codes = tidy(choice.code);
    if (!weightedCodes(codes).every((part) => isPreferenceCode(part.code)) || !isWhole(codes))
      return nothing(t('prompt.suffix.noPreference'));
    const several = codes.includes(' ');
    return {
      parts: { p: codes, s },
      line: t(several ? 'prompt.suffix.blend' : 'prompt.suffix.ofBook'),
      name: called(codes, names),
    };
  }
  if (!code) return nothing(t('prompt.suffix.noCode'));
  const line = t(code.draft ? 'prompt.suffix.draft' : 'prompt.suffix.own');
  return { parts: { p: code.text, s }, line, name: t('prompt.names.own') };
}

function midjourney({ settings, references = [], names }: Material): Draft {
  const { midjourney: choice, strength: s } = settings;
  const wanted = choice.use === 'code' ? tidy(choice.code) : '';
  if (wanted.split(/ |::/).some(isPreferenceCode)) return nothing(t('prompt.suffix.savedPreference'));
  if (choice.use === 'code' && !isMidjourneyCodes(wanted)) return nothing(t('prompt.suffix.savedOther'));
  // A moodboard takes no --sw beside it.
  const styled = references.length > 0 && !hasMoodboard(wanted);
  const style: SuffixParts = styled ? { sref: references, sw: s } : {};
  if (choice.use === 'nothing' && !styled) return nothing(t('prompt.suffix.nothing'));
  if (choice.use === 'nothing') return { parts: style, line: t('prompt.suffix.liked'), name: t('prompt.names.liked') };
  if (choice.use === 'bare')
    return {
      parts: { p: '', s, ...style },
      line: t('prompt.suffix.bare'),
      name: t('prompt.names.bare'),
    };
  return { parts: { p: wanted, s, ...style }, line: t('prompt.suffix.midjourney'), name: called(wanted, names) };
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
