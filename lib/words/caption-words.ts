import { cleaned } from './clean';
import { withoutNames } from './names';
import { saysNothing } from './stop-words';

/** Words kept of one caption. */
const MOST = 80;

const segmenter = new Intl.Segmenter('und', { granularity: 'word' });

/** Where words are written without spaces, one or two signs are a word. */
const DENSE = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/**
 * The words of a caption or prompt, each once, in small letters: single words and pairs of neighbours (“stained glass”). Left out
 * are parameters, weights, URLs, file names, numbers, names of people, words that say nothing and those under three letters.
 * Plurals in -s count as their singular where the text is English enough to have one.
 */
export function captionWords(caption: string): string[] {
  const words = new Set<string>();
  const segments = segmentsOf(withoutNames(cleaned(caption)));
  const isEmpty = saysNothing(segments.filter((word) => word !== BREAK));
  let before: string | undefined;
  for (const segment of segments) {
    if (segment === BREAK || isEmpty(segment)) {
      before = undefined;
      continue;
    }
    const word = singular(segment);
    if (isEmpty(word)) continue;
    words.add(word);
    // Without spaces between words, a pair of them would not be found as it is written.
    if (before !== undefined && before !== word && !DENSE.test(word)) words.add(`${before} ${word}`);
    before = word;
    if (words.size >= MOST) break;
  }
  return [...words];
}

/** Stands between words that are not neighbours. */
const BREAK = '';

function segmentsOf(text: string): string[] {
  const found: string[] = [];
  // The segmenter parts “art-deco”, which its hyphen holds together.
  const whole = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '·');
  for (const { segment, isWordLike } of segmenter.segment(whole)) {
    if (/^\s+$/.test(segment)) continue;
    const word = segment.replaceAll('·', '-').replace(/['’]s$/u, '');
    found.push(isWordLike && isLongEnough(word) && !/^[\p{N}.,]+$/u.test(word) ? word : BREAK);
  }
  return found;
}

const isLongEnough = (word: string): boolean => word.length >= (DENSE.test(word) ? 1 : 3) && word.length <= 40;

function singular(word: string): string {
  return /^[a-z-]{3,}[^aious\s]s$/.test(word) ? word.slice(0, -1) : word;
}
