import { explainCode } from '../taste/code/explain';
import type { Basis } from '../taste/vector';
import type { CodeKind } from './entry';
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

const LINES: Record<Exclude<CodeKind, 'preference'>, string> = {
  profile: 'Midjourney’s own code of a profile or moodboard as it was at one moment. Only Midjourney can read it.',
  moodboard: 'The id of a Midjourney moodboard: it stands for the newest state of the board, and dies with it.',
  'profile-id': 'The id of a Midjourney profile: it stands for its newest state.',
};

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
    return [{ code, kind, line: kind === 'preference' ? explainCode(code, basis) : LINES[kind] }];
  });
  const codes = explained.filter(({ kind, line }) => kind !== 'preference' || /^This is a preference code/.test(line));
  return { codes, line: codes.length > 0 ? '' : (explained[0]?.line ?? otherwise(text, basis)) };
}

/** Preference codes and long ids are no words of any language. */
const isUnmistakable = (word: string): boolean => {
  const kind = kindOf(word);
  return kind === 'preference' || ((kind === 'moodboard' || kind === 'profile-id') && word.length >= 16);
};

function otherwise(text: string, basis: Basis): string {
  if (text === '') return 'There is nothing to read. Paste a code, or a prompt that holds one.';
  if (/^<@!?\d{5,20}>$/.test(text))
    return 'This names a person on Discord. Midjourney turns it into that person’s code once the prompt is sent; keep that one.';
  if (/^\d{6,10}$/.test(text))
    return 'This is a number such as stands behind --sref or --seed. It is no code of a taste.';
  if (/^https?:\/\//i.test(text)) return 'This is an address. Copy the code itself.';
  if (/(?:^|\s)(?:--|—)(?:p|profile|personalize)(?=\s|$)/i.test(text))
    return 'The --p in this prompt has no code behind it: it stands for the defaults of whoever sends it.';
  if (/^\S+$/.test(text)) return explainCode(text, basis);
  return 'There is no code in this text: neither a preference code nor one of Midjourney’s.';
}
