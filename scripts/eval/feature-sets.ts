import type { PictureId } from '../../lib/ratings/picture';
import { basis } from '../../lib/taste/basis/basis';
import { project } from '../../lib/taste/basis/projection';
import { readTables, type Tables } from '../../lib/taste/basis/tables';
import type { Basis } from '../../lib/taste/vector';
import { shippedBasis } from '../../tests/unit/taste/shipped-provider';
import { type Fit, fitBasis, type Shares } from '../basis/fit-basis';
import { fittingFeatures } from '../basis/fitting-features';
import { picturesOf } from './data';
import { FeatureReader, type RawFeatures } from './raw-features';
import type { Seen } from './sit';

/** A way to see the pictures of a set. */
export interface FeatureSet {
  name: string;
  seen: (set: string) => Seen;
}

/** What is compared with the features that ship: a basis of its own for each half of them, fitted on the same pictures. */
const HALVES: Record<string, Shares> = {
  'hand-made only': { trunk: 0, handMade: 1 },
  'trunk only': { trunk: 1, handMade: 0 },
};

/** What is compared, the shipped features last. */
export async function featureSets(sets: readonly string[]): Promise<FeatureSet[]> {
  const reader = new FeatureReader();
  const raw = new Map<string, RawFeatures>();
  for (const set of sets) raw.set(set, await reader.read(set, picturesOf(set), 'scripts/eval/in-page-joined.ts'));
  await reader.close();
  const fitted = await fittingFeatures();
  const halves = Object.entries(HALVES).map(([name, shares]): FeatureSet => {
    console.log(`fitting a basis: ${name}`);
    const fit = fitBasis(fitted, shares);
    return setOf(name, raw, tablesOf(fit), { letter: basis.letter, deviations: fit.deviations });
  });
  return [...halves, setOf('joined', raw, readTables(shippedBasis()), basis)];
}

function setOf(name: string, raw: ReadonlyMap<string, RawFeatures>, tables: Tables, basis: Basis): FeatureSet {
  const vectors = new Map<string, ReadonlyMap<PictureId, Int8Array>>();
  for (const [set, pictures] of raw)
    vectors.set(set, new Map([...pictures].map(([id, features]) => [id, project(features, tables)])));
  return { name, seen: (set) => ({ vectors: vectors.get(set) ?? new Map(), basis }) };
}

const tablesOf = ({ blocks, means, scales, weights, rows, offsets }: Fit): Tables => ({
  blocks,
  means: Float32Array.from(means),
  scales: Float32Array.from(scales),
  weights: Float32Array.from(weights),
  rows: Float32Array.from(rows.flat()),
  offsets: Float32Array.from(offsets),
});
