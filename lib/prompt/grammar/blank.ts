/** Characters that stand between words: white space, and the invisible marks that editors and right-to-left text bring. For use inside `[...]`. */
const BLANK = '\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069';

const gap = new RegExp(`[${BLANK}]+`);

/** The words of a text. */
export const wordsOf = (text: string): string[] => text.split(gap).filter(Boolean);

const ink = new RegExp(`[^${BLANK}]`);

/** Whether the character at a place can be seen. Most are plain letters, which are told without the pattern. */
export function isInk(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code > 0x20 && code < 0x7f) || ink.test(text.charAt(at));
}

const inkAgain = new RegExp(`[^${BLANK}]+`, 'g');

/** Whether a text has words before a place, and each of them is one of these. Stops at the first that is not. */
export function allWords(text: string, to: number, fits: (word: string) => boolean): boolean {
  let some = false;
  inkAgain.lastIndex = 0;
  for (let found = inkAgain.exec(text); found && found.index < to; found = inkAgain.exec(text)) {
    if (!fits(found[0].slice(0, to - found.index))) return false;
    some = true;
  }
  return some;
}

/** Where the first character that can be seen stands at or after `from`, else `to`. */
export function firstInk(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (isInk(text, at)) return at;
  return to;
}

/** The end of what can be seen between `from` and `to`; `from` if nothing can. */
export function lastInk(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (isInk(text, at - 1)) return at;
  return from;
}
