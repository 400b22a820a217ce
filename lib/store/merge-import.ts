import { fromBase64 } from '../backup/base64';
import type { PictureLine } from '../backup/format';
import type { StoredPicture } from './schema';

type Features = Pick<StoredPicture, 'vector' | 'features'>;

/**
 * The record of a picture after a backup told of it, or the stored one itself where nothing changes. Two machines that exchange backups in any order end with the same vector: that of the features in use (`current`, id and version) before any other, then the greater version, then the greater bytes, since browsers may differ in a vector's last bits.
 */
export function mergeImported(
  stored: StoredPicture | undefined,
  line: PictureLine,
  current: string,
  hasThumbnail: boolean,
): StoredPicture {
  const told = featuresOf(line);
  if (!stored) {
    const { type: _, thumbnail: __, vector: ___, features: ____, ...picture } = line;
    const ready = hasThumbnail && told.vector !== undefined;
    return { ...picture, ...told, view: '', state: ready ? 'ready' : 'elsewhere', attempts: 0 };
  }
  const better = isBetter(stored, told, current) ? told : undefined;
  const rated = line.rated > stored.rated ? line.rated : stored.rated;
  const drawn = hasThumbnail && stored.state !== 'ready' && (stored.vector ?? told.vector) !== undefined;
  if (!better && rated === stored.rated && !drawn) return stored;
  return { ...stored, ...better, rated, state: drawn ? 'ready' : stored.state };
}

/** The vector that a line tells of, with its version; nothing where it lacks either. */
function featuresOf({ vector, features }: PictureLine): Features {
  const bytes = vector === undefined ? undefined : fromBase64(vector);
  return bytes && features !== undefined ? { vector: new Int8Array(bytes.buffer), features } : {};
}

/** Whether `b` is to be taken instead of `a`. */
function isBetter(a: Features, b: Features, current: string): boolean {
  if (!b.vector || !b.features) return false;
  if (!a.vector || !a.features) return true;
  if (a.features !== b.features) {
    if (a.features === current || b.features === current) return b.features === current;
    return a.features < b.features;
  }
  for (let i = 0; i < Math.max(a.vector.length, b.vector.length); i += 1) {
    const difference = (b.vector[i] ?? -129) - (a.vector[i] ?? -129);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
