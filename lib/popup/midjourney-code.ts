import { t } from '../language';
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
  if (codes.length === 0) return refuse(t('popup.midjourney.empty'));
  const wrong = codes.find((code) => !isMidjourneyCodes(code));
  if (wrong !== undefined) return refuse(whatIsWrong(wrong));
  const code = codes.join(' ');
  return code.length > MOST_CHARACTERS ? refuse(t('popup.midjourney.tooMany')) : { ok: true, code };
}

function whatIsWrong(word: string): string {
  const [code = ''] = word.split('::');
  if (isPreferenceCode(code)) return t('popup.midjourney.preference');
  if (isMidjourneyCodes(word.toLowerCase())) return t('popup.midjourney.lowerCase', { code: word.toLowerCase() });
  if (isMidjourneyCodes(code)) return t('popup.midjourney.weight', { code });
  const shown = word.length > 24 ? `${word.slice(0, 23)}…` : word;
  return t('popup.midjourney.notOne', { word: shown });
}

const refuse = (line: string): CodeReading => ({ ok: false, line });
