import { isInk } from './blank';

/** What a prompt's structure is made of, as it is met from left to right. */
interface Marks {
  /** A brace opens (1) or closes (-1). */
  brace(step: 1 | -1): void;
  /** Dashes and a name at the start of a word. */
  name(dash: string, spelling: string, start: number, end: number): void;
}

const BACKSLASH = 0x5c;
const OPEN = 0x7b;
const CLOSE = 0x7d;
const HYPHEN = 0x2d;
const COMMA = 0x2c;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

const word = /[A-Za-z][\w-]*/y;

/**
 * Goes once through a text. An escaped character is nothing; a name needs dashes before it that begin a word: after
 * white space, at the start, or after `{` or `,`. By character codes: a pattern takes ten times as long on a megabyte.
 */
export function scan(text: string, marks: Marks): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (code === OPEN) marks.brace(1);
    else if (code === CLOSE) marks.brace(-1);
    else if ((code === HYPHEN || code === EN_DASH || code === EM_DASH) && beginsWord(text, at)) {
      const double = code === HYPHEN && text.charCodeAt(at + 1) === HYPHEN;
      word.lastIndex = at + (double ? 2 : 1);
      const found = word.exec(text);
      if (!found) continue;
      const end = found.index + found[0].length;
      marks.name(text.slice(at, found.index), found[0], at, end);
      at = end - 1;
    }
  }
}

function beginsWord(text: string, at: number): boolean {
  if (at === 0 || !isInk(text, at - 1)) return true;
  const before = text.charCodeAt(at - 1);
  return before === OPEN || before === COMMA;
}
