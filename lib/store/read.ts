import type { Pair, Status } from '../messages/state';
import type { PictureId } from '../ratings/picture';
import { database } from './database';
import { readMeta } from './meta';

/** A stored thumbnail, for the extension's own pages. */
export async function readThumbnail(id: PictureId): Promise<Blob | undefined> {
  return (await (await database()).get('thumbnails', id))?.blob;
}

/** The latest status and pair that the background kept, so that a page can draw before the worker is awake. */
export async function readSnapshot(): Promise<{ status: Status | undefined; pair: Pair | null | undefined }> {
  const db = await database();
  return { status: await readMeta(db, 'status'), pair: await readMeta(db, 'pair') };
}
