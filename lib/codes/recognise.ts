import { t } from '../language';
import { decode } from '../taste/code/code';
import type { Basis } from '../taste/vector';
import type { CodeKind } from './entry';
import { explainCode } from './explain';
import { keptCode, kindOf } from './kind';
import { codesMet } from './met';

/** What was found in a pasted text. */
export interface Recognised {
  /** Codes that can be kept, in the order they stand. */
  codes: { code: string; kind: CodeKind; line: string }[];
  /** Where there is none to keep: what the text is, and why that is none. */
  line: string;
}

/** Longest text that is looked through (characters). */
const LONGEST_PASTE = 100_000;

/** Most codes that one paste gives. */
const MOST = 100;

/**
 * Says what a pasted text holds. Codes are taken from `--p` parameters, where the whole text is codes, or anywhere if they
 * cannot be ordinary words: “picture” has the shape of a Midjourney code too. Never throws.
 */
export function recognise(pasted: string, basis: Basis): Recognised {
  const text = pasted.slice(0, LONGEST_PASTE).trim();
  const words = text
    .split(/[\s,;"'“”‘’()[\]<>]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/(?:::-?[\d.]*|[.!?:]+)$/, ''));
  const bare = words.length > 0 && words.every((word) => kindOf(word) !== undefined);
  const single = words.length === 1 || words.some((word) => /\d/.test(word));
  const anywhere = words.filter((word) => (bare && single ? kindOf(word) !== undefined : isUnmistakable(word)));
  const found = [...new Set([...codesMet(text), ...anywhere.map(keptCode)])].slice(0, MOST);
  const explained = found.flatMap((code) => {
    const kind = kindOf(code);
    if (kind === undefined) return [];
    const line =
      kind === 'preference' ? explainCode(code, basis) : t(`codes.is.${kind === 'profile-id' ? 'profileId' : kind}`);
    return [{ code, kind, line }];
  });
  const codes = explained.filter(({ kind, code }) => kind !== 'preference' || decode(code, basis).ok);
  return { codes, line: codes.length > 0 ? '' : (explained[0]?.line ?? otherwise(text, basis)) };
}

/** Preference codes and long ids are no words of any language. */
const isUnmistakable = (word: string): boolean => {
  const kind = kindOf(word);
  return kind === 'preference' || ((kind === 'moodboard' || kind === 'profile-id') && word.length >= 16);
};

function otherwise(text: string, basis: Basis): string {
  if (text === '') return t('codes.no.text');
  if (/^<@!?\d{5,20}>$/.test(text)) return t('codes.no.person');
  if (/^\d{6,10}$/.test(text)) return t('codes.no.number');
  if (/^https?:\/\//i.test(text)) return t('codes.no.address');
  if (/(?:^|\s)(?:--|—)(?:p|profile|personalize)(?=\s|$)/i.test(text)) return t('codes.no.bare');
  if (/^\S+$/.test(text)) return explainCode(text, basis);
  return t('codes.no.code');
}
