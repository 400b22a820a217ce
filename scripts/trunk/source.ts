import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Model, readModel } from './tflite';

const require = createRequire(import.meta.url);
/** Where the trunk comes from: a network of Google's MediaPipe, Apache-2.0, in a package that is pinned exactly. */
const FILE = require.resolve('@mediapipe/objectron/objectron_solution_packed_assets.data');
const CHECKSUM = '470986ca5df183f41698da6de74b027d838fe289d77b5ab094497d350bee664e';
/** The file packs several assets; the object detector is the last, and starts here. */
const MODEL_START = 184;

/**
 * The object detector whose stem and first thirteen blocks are the trunk.
 *
 * @throws Error when the package is another version's.
 */
export function readSource(): Model {
  const bytes = readFileSync(FILE);
  const checksum = createHash('sha256').update(bytes).digest('hex');
  if (checksum !== CHECKSUM) throw new Error(`${FILE} has checksum ${checksum}. Install the pinned version: npm ci.`);
  return readModel(bytes.subarray(MODEL_START));
}
