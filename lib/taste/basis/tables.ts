import { readFloat16 } from '../trunk/float16';
import { DIMENSIONS } from '../vector';
import stored from './basis.json';

/** Neighbouring features that are brought to one length together, and their share of a picture's vector. */
export interface Block {
  name: string;
  size: number;
  /** 0 to 1; all shares sum to 1. */
  share: number;
}

/** What turns raw features into a vector: one number a feature in each table. */
export interface Tables {
  blocks: readonly Block[];
  means: Float32Array;
  /** 1 / deviation; 0 leaves a feature out. */
  scales: Float32Array;
  /** How much a feature counts within its block. */
  weights: Float32Array;
  /** 64 rows of one number a feature. */
  rows: Float32Array;
  /** One for each row. */
  offsets: Float32Array;
}

const BYTES_OF_FLOAT = 4;
const BYTES_OF_HALF = 2;

/**
 * Reads `basis.bin`: means, scales, weights and offsets as 32-bit floats, then the rows as 16-bit floats; all little-endian.
 *
 * @throws RangeError when the file is not as long as `basis.json` says.
 */
export function readTables(file: ArrayBuffer): Tables {
  const size = stored.blocks.reduce((sum, block) => sum + block.size, 0);
  const floats = 3 * size + DIMENSIONS;
  const bytes = BYTES_OF_FLOAT * floats + BYTES_OF_HALF * DIMENSIONS * size;
  if (file.byteLength !== bytes) throw new RangeError(`The basis has ${file.byteLength} bytes, not ${bytes}.`);
  const all = new Float32Array(file, 0, floats);
  const rows = new Float32Array(DIMENSIONS * size);
  readFloat16(file.slice(BYTES_OF_FLOAT * floats), rows);
  return {
    blocks: stored.blocks,
    means: all.subarray(0, size),
    scales: all.subarray(size, 2 * size),
    weights: all.subarray(2 * size, 3 * size),
    offsets: all.subarray(3 * size),
    rows,
  };
}
