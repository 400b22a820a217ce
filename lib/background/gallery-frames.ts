import type { GalleryPlace } from '../messages/tab';
import { askFrames } from './frames';

/** The frame whose gallery the person is at: of those with tiles in view the one they are in, else the outermost; else the page's own. */
export async function frameWithGallery(tab: number): Promise<number> {
  const places = await askFrames<GalleryPlace>(tab, { type: 'gallery.where' });
  const found = places.filter(({ answer }) => answer.found);
  return (found.find(({ answer }) => answer.within) ?? found[0])?.frame ?? 0;
}
