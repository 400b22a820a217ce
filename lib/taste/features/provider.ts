import { basis } from '../basis/basis';
import { project } from '../basis/projection';
import { readTables } from '../basis/tables';
import { description } from '../trunk/description';
import type { Engine } from '../trunk/engine';
import { createTrunk } from '../trunk/trunk';
import { DIMENSIONS } from '../vector';
import { joined } from './joined';
import type { Pixels } from './pixels';

/** A way to turn a picture into a vector. Vectors are only compared when id and version are the same. */
export interface FeatureProvider {
  readonly id: string;
  readonly version: string;
  /** Length of the vector. */
  readonly dim: number;
  /**
   * The vector of a picture, whole numbers -127 to 127. It is computed once and kept with the picture, since roots,
   * angles and decoders may differ in their last bits between browsers.
   *
   * @throws RangeError when the pixels' size and data do not fit together.
   */
  embed(pixels: Pixels): Int8Array;
}

/** The two files that the features need, as they ship. */
export interface FeatureFiles {
  /** `lib/taste/trunk/trunk.bin` */
  trunk: ArrayBuffer;
  /** `lib/taste/basis/basis.bin` */
  basis: ArrayBuffer;
}

const ID = 'trunk+hand-made';

/** What a vector of this version of Penchant is stored with. */
export const FEATURES = `${ID}/${basis.version}`;

/**
 * What this version of Penchant sees in a picture: trunk and hand-made features on the shipped basis.
 *
 * @param engineOf Makes the trunk's engine; the fastest that runs here where it is left out.
 * @throws RangeError when a file is not as long as its description says.
 */
export function createProvider(files: FeatureFiles, engineOf?: (floats: number) => Engine): FeatureProvider {
  const trunk = createTrunk(files.trunk, description, engineOf);
  const tables = readTables(files.basis);
  return {
    id: ID,
    version: basis.version,
    dim: DIMENSIONS,
    embed: (pixels) => project(joined(pixels, trunk), tables),
  };
}
