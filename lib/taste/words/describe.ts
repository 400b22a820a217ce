import type { PictureId } from '../../ratings/picture';
import type { Look } from '../attributes/look';
import { type PaletteColour, paletteOf } from '../palette/palette';
import type { Taste } from '../taste';
import { isUsable } from '../vector';
import { type AttributeFinding, attributeFindings } from './attribute-findings';
import { type WordFinding, wordFindings } from './word-findings';

/** A stored picture as a taste is put into words with. */
export interface DescribedPicture {
  id: PictureId;
  /** `Int8Array` of 64. */
  vector: Int8Array;
  look?: Look & { words: readonly string[] };
}

/** A taste in words. */
export interface Description {
  attributes: AttributeFinding[];
  words: WordFinding[];
  /** Of the liked pictures; empty while there are none. */
  palette: PaletteColour[];
}

/** What a taste likes, in words and colours, over the pictures that were seen. */
export function describeTaste(
  taste: Taste,
  pictures: readonly DescribedPicture[],
  liked: ReadonlySet<PictureId>,
): Description {
  const named = pictures
    .filter(({ vector }) => isUsable(vector))
    .map(({ vector, look }) => ({ vector, attributes: look?.attributes, words: look?.words ?? [] }));
  return {
    attributes: attributeFindings(taste, named),
    words: wordFindings(taste, named),
    palette: paletteOf(pictures.flatMap(({ id, look }) => (look && liked.has(id) ? [look] : []))),
  };
}
