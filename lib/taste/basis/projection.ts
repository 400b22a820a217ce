import { DIMENSIONS, SCALE } from '../vector';
import { standardise } from './standardise';
import type { Tables } from './tables';

/**
 * Raw features to the stored vector: `Int8Array` of 64, each floor(96 z + 0.5) within -127 to 127, where
 * z = rows * standardised features - offsets.
 *
 * @throws RangeError when the number of features is not the basis's, or one of them is not finite.
 */
export function project(features: Float64Array, tables: Tables): Int8Array {
  const { means, rows, offsets } = tables;
  const size = means.length;
  if (features.length !== size) {
    throw new RangeError(`The basis takes ${size} features, not ${features.length}: fit it again (npm run basis).`);
  }
  if (!features.every(Number.isFinite)) throw new RangeError('A feature of this picture is not a number.');
  const standard = standardise(features, tables);
  return Int8Array.from({ length: DIMENSIONS }, (_, k) => {
    let z = -(offsets[k] ?? 0);
    for (let j = 0; j < size; j++) z += (rows[k * size + j] ?? 0) * (standard[j] ?? 0);
    return Math.min(Math.max(Math.floor(SCALE * z + 0.5), -127), 127);
  });
}
