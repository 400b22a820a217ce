import type { Taste } from '../taste';
import { type Contrast, contrastAlong, isTold, SIDE_AT_LEAST } from './contrast';
import { type NamedPicture, scoreGallery } from './gallery';

/** A word of captions and prompts that a taste is sure about; `effect` above 0 likes it. */
export interface WordFinding extends Contrast {
  word: string;
}

/** Words that are looked at, most frequent first: rare ones can tell little. */
const MOST_WORDS = 600;

/** Of two words, the longer one stays where it stands in this share of the shorter one's pictures. */
const SAME = 0.8;

/** Which words stand with pictures that a taste likes or dislikes, strongest first. Only what is told from chance. */
export function wordFindings(taste: Taste, pictures: readonly NamedPicture[]): WordFinding[] {
  const worded = pictures.filter(({ words }) => words.length > 0);
  const gallery = scoreGallery(taste, worded);
  const candidates = wordsOf(worded);
  const found = candidates.flatMap(([word, places]): WordFinding[] => {
    const present = new Float64Array(worded.length);
    for (const place of places) present[place] = 1;
    const contrast = contrastAlong(taste, gallery, present, 'presence');
    return contrast && isTold(contrast, candidates.length) ? [{ ...contrast, word }] : [];
  });
  const strongest = found.sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect) || (a.word < b.word ? -1 : 1));
  return strongest.filter(({ word, more }) => !strongest.some((other) => covers(other, word, more)));
}

/** Words that stand with at least 8 pictures and are missing from at least 8, with the places of those pictures. */
function wordsOf(pictures: readonly NamedPicture[]): [word: string, places: number[]][] {
  const places = new Map<string, number[]>();
  pictures.forEach(({ words }, place) => {
    for (const word of words) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  });
  return [...places]
    .filter(([, { length }]) => length >= SIDE_AT_LEAST && pictures.length - length >= SIDE_AT_LEAST)
    .sort(([a, placesA], [b, placesB]) => placesB.length - placesA.length || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS);
}

/** Whether a pair of words (“art deco”) says all that one of its words does. */
const covers = (other: WordFinding, word: string, more: number): boolean =>
  other.word.includes(' ') && other.word.split(' ').includes(word) && other.more >= SAME * more;
