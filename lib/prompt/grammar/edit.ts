/** One replacement in a text: what stands between `start` and `end` (UTF-16 units) gives way to `insert`. */
export interface Edit {
  start: number;
  end: number;
  insert: string;
}

/** The text after an edit. */
export const applyEdit = (text: string, { start, end, insert }: Edit): string =>
  text.slice(0, start) + insert + text.slice(end);

/** The smallest edit that makes one text of another; undefined where they are the same. */
export function difference(from: string, to: string): Edit | undefined {
  if (from === to) return undefined;
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from[start] === to[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && from[from.length - 1 - tail] === to[to.length - 1 - tail]) tail += 1;
  return { start, end: from.length - tail, insert: to.slice(start, to.length - tail) };
}
