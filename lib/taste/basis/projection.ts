import { DIMENSIONS, SCALE } from '../vector';
import stored from './b1.json';
import { standardise } from './standardise';

/** Means and scales of the features, 48 rows of one number a feature, 48 offsets. */
interface Tables {
  means: Float32Array;
  scales: Float32Array;
  rows: Float32Array;
  offsets: Float32Array;
}

let tables: Tables | undefined;

/** Decoded at first use: whoever only reads codes needs the deviations, not these. */
function decode(): Tables {
  const bytes = Uint8Array.from(atob(stored.tables), (char) => char.charCodeAt(0));
  const size = stored.features;
  const all = new Float32Array(bytes.buffer);
  return {
    means: all.subarray(0, size),
    scales: all.subarray(size, 2 * size),
    rows: all.subarray(2 * size, (2 + DIMENSIONS) * size),
    offsets: all.subarray((2 + DIMENSIONS) * size),
  };
}

/**
 * Raw features to the stored vector: `Int8Array` of 48, each floor(96 z + 0.5) within -127 to 127, where
 * z = rows * standardised features - offsets.
 *
 * @throws RangeError when the number of features is not the basis's.
 */
export function project(features: Float64Array): Int8Array {
  tables ??= decode();
  const { means, scales, rows, offsets } = tables;
  const size = means.length;
  if (features.length !== size) {
    throw new RangeError(`The basis takes ${size} features, not ${features.length}: fit it again (npm run basis).`);
  }
  const standard = standardise(features, means, scales);
  return Int8Array.from({ length: DIMENSIONS }, (_, k) => {
    let z = -(offsets[k] ?? 0);
    for (let j = 0; j < size; j++) z += (rows[k * size + j] ?? 0) * (standard[j] ?? 0);
    return Math.min(Math.max(Math.floor(SCALE * z + 0.5), -127), 127);
  });
}
