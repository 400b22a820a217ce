/** What Penchant writes at the end of a prompt; empty where it is switched off. */
export interface SuffixParts {
  /** What stands after `--p`: a code or several; empty for the bare parameter. */
  p?: string;
  /** What stands after `--s`: 0 to 1000. */
  s?: number;
  /** Addresses of pictures behind `--sref`, for Midjourney only. */
  sref?: readonly string[];
  /** What stands after `--sw`: 0 to 1000. Written with `sref` only. */
  sw?: number;
  /** The taste in words, separated by commas. Stands alone: boxes that take words know no parameters. */
  words?: string;
}

/** A wish to write: the parts, and the codes by which an earlier suffix of ours is known. */
export interface Intent {
  suffix: SuffixParts;
  /** Preference codes of ours, current and earlier. Any other code in a prompt is the person's own, such as a friend's. */
  own: readonly string[];
}

/** The suffix as it is written, without the space before it; empty if there are no parts. */
export function suffixText({ p, s, sref = [], sw, words }: SuffixParts): string {
  if (words !== undefined) return words;
  const parts: string[] = [];
  if (p !== undefined) parts.push(p === '' ? '--p' : `--p ${p}`);
  if (s !== undefined) parts.push(`--s ${s}`);
  if (sref.length > 0) parts.push(`--sref ${sref.join(' ')}`);
  if (sref.length > 0 && sw !== undefined) parts.push(`--sw ${sw}`);
  return parts.join(' ');
}
