/** Characters that stand between words: white space, and the invisible marks that editors and right-to-left text bring. For use inside `[...]`. */
export const BLANK = '\\s\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069';

const gap = new RegExp(`[${BLANK}]+`);

/** The words of a text. */
export const wordsOf = (text: string): string[] => text.split(gap).filter(Boolean);

const edge = new RegExp(`[^${BLANK}]`);

/** Where the first character that can be seen stands at or after `from`, else `to`. */
export function firstInk(text: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) if (edge.test(text.charAt(at))) return at;
  return to;
}

/** The end of what can be seen between `from` and `to`; `from` if nothing can. */
export function lastInk(text: string, from: number, to: number): number {
  for (let at = to; at > from; at -= 1) if (edge.test(text.charAt(at - 1))) return at;
  return from;
}
