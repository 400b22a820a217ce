import type { PictureId } from '../ratings/picture';
import { withDatabase } from '../store/database';
import { storeLook } from '../store/pictures';
import { type NamedLook, namedLookOf } from '../words/named-look';
import { thumbnailPixels } from './decoding';

/** Says again what pictures look like, from their stored thumbnails, one after the other. What is left when the worker dies is found at its next start. */
export async function nameAnew(
  ids: readonly PictureId[],
  named: (id: PictureId, look: NamedLook) => void,
): Promise<void> {
  for (const id of ids) {
    const [picture, thumbnail] = await withDatabase((db) =>
      Promise.all([db.get('pictures', id), db.get('thumbnails', id)]),
    );
    if (!picture || !thumbnail) continue;
    try {
      const look = namedLookOf(await thumbnailPixels(thumbnail.blob), picture.caption);
      await withDatabase((db) => storeLook(db, id, look));
      named(id, look);
    } catch (error) {
      console.warn('Penchant: a thumbnail could not be read', error);
    }
  }
}
