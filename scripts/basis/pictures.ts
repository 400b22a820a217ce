import type { Pixels } from '../../lib/taste/features/pixels';
import { cutOuts } from './cut-outs';
import { freePictures } from './free-pictures';

/** Of each of the four sources: wallpapers, photographs, paintings, and scenes of games. */
const OF_EACH = 640;

/** The pictures that the basis is fitted on, always the same. */
export async function* pictures(): AsyncGenerator<Pixels> {
  for (const files of freePictures().values()) yield* cutOuts(files, OF_EACH);
}
