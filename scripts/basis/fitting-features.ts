import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';
import { joined } from '../../lib/taste/features/joined';
import { description } from '../../lib/taste/trunk/description';
import { wasmEngine } from '../../lib/taste/trunk/engine';
import { shippedTrunk } from '../../tests/unit/taste/trunk/shipped';
import { pictures } from './pictures';

const COUNT = 1504;
const FOLDER = '.cache/basis';

/** The joined features of the pictures that the basis is fitted on. They are kept for `fittingFeatures`. */
export async function measureFittingPictures(): Promise<Float64Array[]> {
  const trunk = shippedTrunk(wasmEngine);
  const features: Float64Array[] = [];
  for await (const pixels of pictures(COUNT)) {
    features.push(joined(pixels, trunk));
    if (features.length % 100 === 0) console.log(`${features.length} of ${COUNT} pictures to fit a basis on`);
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
  const size = all.length / COUNT;
  return Array.from({ length: COUNT }, (_, at) => all.slice(at * size, (at + 1) * size));
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
