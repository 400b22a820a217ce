/**
 * Takes the trunk out of its package and compiles its kernels: writes `lib/taste/trunk/trunk.bin`, and `layers.json` and
 * `kernels.json` in `lib/taste/trunk/`. All three are committed, so an installation does not need this.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { compileKernels } from './trunk/compile';
import { extract } from './trunk/extract';
import { readSource } from './trunk/source';

const { weights, description } = extract(readSource());
const wasm = await compileKernels();
writeFileSync('lib/taste/trunk/trunk.bin', weights);
writeFileSync('lib/taste/trunk/layers.json', JSON.stringify(description));
writeFileSync('lib/taste/trunk/kernels.json', JSON.stringify({ wasm: Buffer.from(wasm).toString('base64') }));
execFileSync('npx', ['biome', 'format', '--write', 'lib/taste/trunk']);
console.log(`Trunk: ${weights.length} bytes, checksum ${description.checksum}. Kernels: ${wasm.length} bytes.`);
