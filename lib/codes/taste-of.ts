import { countWords, numberWords, t } from '../language';
import type { PictureId } from '../ratings/picture';
import { blendOf } from '../taste/code/blend';
import { agreement } from '../taste/ranking/agreement';
import type { Basis } from '../taste/vector';
import { scoreOf } from '../taste/words/gallery';
import { refusalWords } from './refusal-words';

/** A picture that can be scored. */
export interface SeenPicture {
  id: PictureId;
  caption: string;
  vector: Int8Array;
}

/** What a code or a blend says of pictures, in the order they were given; one line where it says nothing. */
export type Scores = { ok: true; scores: Float64Array } | { ok: false; line: string };

/** Scores pictures by the taste that a preference code or a blend (`a::2 b`) carries. */
export function scoresOf(codes: string, pictures: readonly SeenPicture[], basis: Basis): Scores {
  const taste = blendOf(codes, basis);
  if (!taste.ok) return { ok: false, line: refusalWords(taste) };
  return { ok: true, scores: Float64Array.from(pictures, ({ vector }) => scoreOf(taste, vector)) };
}

/** Fewer pictures than this say nothing about how alike two tastes are. */
const FEWEST = 20;

/** How alike two tastes are over the pictures a person has seen, in one line. */
export function alikeLine(a: Scores, b: Scores, pictures: number): string {
  if (!a.ok || !b.ok) return a.ok ? (b.ok ? '' : b.line) : a.line;
  const share = agreement(a.scores, b.scores);
  if (share === undefined || pictures < FEWEST)
    return t('codes.alike.tooFew', { least: countWords('pictures', FEWEST), seen: numberWords(pictures) });
  const percent = Math.round(share * 100);
  const how = percent >= 80 ? 'much' : percent >= 60 ? 'somewhat' : percent > 40 ? 'not' : 'opposed';
  return t(`codes.alike.${how}`, { percent, pictures: countWords('pictures', pictures) });
}

/** The pictures a taste likes best, best first. */
export function bestOf(scores: Scores, pictures: readonly SeenPicture[], count: number): SeenPicture[] {
  if (!scores.ok) return [];
  return pictures
    .map((picture, i) => ({ picture, score: scores.scores[i] ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.picture.id < b.picture.id ? -1 : 1))
    .slice(0, count)
    .map(({ picture }) => picture);
}
