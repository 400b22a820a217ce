import { type Look, lookOf } from '../taste/attributes/look';
import type { Pixels } from '../taste/features/pixels';
import { captionWords } from './caption-words';

/** The version of everything below: attributes with their ranges, colours, rules for words. What was stored under another one is measured anew from the thumbnail. */
export const LOOK_VERSION = '1';

/** What can be said of a picture in words, stored beside its vector. */
export interface NamedLook extends Look {
  version: string;
  /** Words of its caption or prompt, each once. */
  words: string[];
}

/**
 * Measures a picture and reads its caption.
 *
 * @throws RangeError when the picture's size and data do not fit together.
 */
export function namedLookOf(pixels: Pixels, caption: string | undefined): NamedLook {
  return { version: LOOK_VERSION, ...lookOf(pixels), words: caption === undefined ? [] : captionWords(caption) };
}
