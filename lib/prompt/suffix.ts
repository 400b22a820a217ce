import type { Status, Suffix } from '../messages/state';
import type { Settings } from '../settings/settings';
import type { Dialect } from '../sites/rule';
import { isMidjourneyCodes, isPreferenceCode } from './grammar/codes';
import type { SuffixParts } from './grammar/intent';

type Draft = Pick<Suffix, 'parts' | 'line'>;

/**
 * What goes into a prompt box of this dialect, and one line that says what it is or why there is none. A box that
 * speaks Midjourney's dialect never gets a preference code, whatever the settings hold.
 *
 * @param own Preference codes that were issued so far: prompts may still carry them.
 */
export function suffixFor(
  dialect: Dialect,
  { code, settings }: Pick<Status, 'code' | 'settings'>,
  own: readonly string[],
): Suffix {
  const { parts, line } = draft(dialect, code, settings);
  const automatic = settings.automatic && parts !== null && Object.keys(parts).length > 0;
  return { parts, line, automatic, atSubmit: automatic, own: code ? [...new Set([code.text, ...own])] : own };
}

function draft(dialect: Dialect, code: Status['code'], settings: Settings): Draft {
  if (dialect === 'words')
    return nothing('Prompts on this site take words, and Penchant does not write your taste in words yet.');
  if (settings.strength === 0) return { parts: {}, line: 'The strength is 0, so nothing is written.' };
  if (dialect === 'midjourney') return midjourney(settings);
  if (!code) return nothing('There is no code yet. Like or compare some pictures first.');
  return {
    parts: { p: code.text, s: settings.strength },
    line: code.draft ? 'Your code, still a draft.' : 'Your code.',
  };
}

function midjourney({ midjourney: choice, strength: s }: Settings): Draft {
  if (choice.use === 'nothing')
    return nothing(
      'Midjourney cannot read your preference code. Save a Midjourney code in the popup, or choose the bare --p.',
    );
  if (choice.use === 'bare') return { parts: { p: '', s }, line: 'Your default personalization on Midjourney.' };
  const codes = choice.code.trim().split(/\s+/).join(' ');
  if (codes.split(/ |::/).some(isPreferenceCode))
    return nothing(
      'The saved Midjourney code is a preference code, which Midjourney cannot read. Save one of Midjourney’s own.',
    );
  if (!isMidjourneyCodes(codes))
    return nothing(
      'The saved Midjourney code is not one of Midjourney’s: 7 small letters and digits, or m or p and digits.',
    );
  return { parts: { p: codes, s }, line: 'Your Midjourney code.' };
}

const nothing = (line: string): { parts: SuffixParts | null; line: string } => ({ parts: null, line });
