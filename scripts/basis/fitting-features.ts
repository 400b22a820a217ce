import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { HAND_MADE_SIZE } from '../../lib/taste/features/hand-made';
import { joined } from '../../lib/taste/features/joined';
import { description } from '../../lib/taste/trunk/description';
import { wasmEngine } from '../../lib/taste/trunk/engine';
import { shippedTrunk } from '../../tests/unit/taste/trunk/shipped';
import { pictures } from './pictures';

/** Numbers a picture. */
const SIZE = HAND_MADE_SIZE + description.layers.reduce((sum, { tap, outputs }) => sum + (tap ? 2 * outputs : 0), 0);

const FOLDER = '.cache/basis';

/** The joined features of the pictures that the basis is fitted on. They are kept for `fittingFeatures`. */
export async function measureFittingPictures(): Promise<Float64Array[]> {
  const trunk = shippedTrunk(wasmEngine);
  const features: Float64Array[] = [];
  for await (const pixels of pictures()) {
    features.push(joined(pixels, trunk));
    if (features.length % 100 === 0) console.log(`measured ${features.length} pictures to fit a basis on`);
  }
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(await keptFile(), Buffer.concat(features.map(({ buffer }) => Buffer.from(buffer))));
  return features;
}

/** The same, as they were measured last by the same code. */
export async function fittingFeatures(): Promise<Float64Array[]> {
  const file = await keptFile();
  if (!existsSync(file)) return measureFittingPictures();
  const all = new Float64Array(Uint8Array.from(readFileSync(file)).buffer);
  return Array.from({ length: all.length / SIZE }, (_, at) => all.slice(at * SIZE, (at + 1) * SIZE));
}

/** Named by the code that draws and measures, and by the trunk's weights. */
async function keptFile(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/basis/fitting-features.ts'],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  });
  const code = createHash('sha256')
    .update(outputFiles[0]?.text ?? '')
    .update(description.checksum);
  return `${FOLDER}/${code.digest('hex').slice(0, 12)}.f64`;
}
