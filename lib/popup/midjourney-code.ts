import { isMidjourneyCodes, isPreferenceCode } from '../prompt/grammar/codes';

/** A code field that was read: what to save, or one line that says what is wrong. */
export type CodeReading = { ok: true; code: string } | { ok: false; line: string };

const MOST_CHARACTERS = 200;

/** Reads what a person typed as their Midjourney code: one or more codes, each perhaps with `::weight`; a leading `--p` is dropped. */
export function readMidjourneyCode(text: string): CodeReading {
  const codes = text
    .trim()
    .replace(/^(?:--|—)(?:personalize|profile|p)(?=\s|$)/, '')
    .split(/\s+/)
    .filter(Boolean);
  if (codes.length === 0) return refuse('Type the code that Midjourney gave you, such as ueeo8az.');
  const wrong = codes.find((code) => !isMidjourneyCodes(code));
  if (wrong !== undefined) return refuse(whatIsWrong(wrong));
  const code = codes.join(' ');
  return code.length > MOST_CHARACTERS ? refuse('These are too many codes for one prompt.') : { ok: true, code };
}

function whatIsWrong(word: string): string {
  const [code = ''] = word.split('::');
  if (isPreferenceCode(code))
    return 'This is a preference code. Midjourney cannot read it, so it is never written there.';
  if (isMidjourneyCodes(word.toLowerCase())) return `Midjourney's codes are lower case: ${word.toLowerCase()}?`;
  if (isMidjourneyCodes(code)) return `A weight is a number, such as ${code}::2.`;
  const shown = word.length > 24 ? `${word.slice(0, 23)}…` : word;
  return `“${shown}” is not a Midjourney code: seven lower-case letters and digits, or m or p and digits.`;
}

const refuse = (line: string): CodeReading => ({ ok: false, line });
