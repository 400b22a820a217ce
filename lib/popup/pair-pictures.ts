import type { Pair } from '../messages/state';
import type { PictureId } from '../ratings/picture';
import type { ShownPair } from './vote-session';

/** Makes both pictures ready to be drawn without a flicker: read from the store and decoded. A picture that cannot be had is null. */
export async function loadPair(
  pair: Pair,
  readThumbnail: (id: PictureId) => Promise<Blob | undefined>,
): Promise<ShownPair> {
  const [left, right] = await Promise.all([pair.left, pair.right].map(({ id }) => objectUrl(id, readThumbnail)));
  return { pair, left: left ?? null, right: right ?? null };
}

async function objectUrl(
  id: PictureId,
  readThumbnail: (id: PictureId) => Promise<Blob | undefined>,
): Promise<string | null> {
  const blob = await readThumbnail(id).catch(() => undefined);
  if (!blob) return null;
  const url = URL.createObjectURL(blob);
  const image = new Image();
  image.src = url;
  try {
    await image.decode();
    return url;
  } catch {
    URL.revokeObjectURL(url);
    return null;
  }
}

/** Gives the memory of both pictures back. */
export function releasePair({ left, right }: ShownPair): void {
  for (const url of [left, right]) if (url) URL.revokeObjectURL(url);
}
