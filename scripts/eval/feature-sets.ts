import type { PictureId } from '../../lib/ratings/picture';
import { basis } from '../../lib/taste/basis/basis';
import { project } from '../../lib/taste/basis/projection';
import { readTables } from '../../lib/taste/basis/tables';
import { shippedBasis } from '../../tests/unit/taste/shipped-provider';
import { picturesOf } from './data';
import { FeatureReader, type RawFeatures } from './raw-features';
import type { Seen } from './sit';

/** A way to see the pictures of a set. */
export interface FeatureSet {
  name: string;
  seen: (set: string) => Seen;
}

/** What is compared, the shipped features last. */
export async function featureSets(sets: readonly string[]): Promise<FeatureSet[]> {
  const reader = new FeatureReader();
  const raw = new Map<string, RawFeatures>();
  for (const set of sets) raw.set(set, await reader.read(set, picturesOf(set), 'scripts/eval/in-page-joined.ts'));
  await reader.close();
  const tables = readTables(shippedBasis());
  return [
    {
      name: 'joined',
      seen: (set) => ({ vectors: projected(raw.get(set), (features) => project(features, tables)), basis }),
    },
  ];
}

function projected(
  raw: RawFeatures = new Map(),
  toVector: (features: Float64Array) => Int8Array,
): Map<PictureId, Int8Array> {
  return new Map([...raw].map(([id, features]) => [id, toVector(features)]));
}
