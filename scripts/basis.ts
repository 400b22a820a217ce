/** Fits the basis on drawn pictures and writes `lib/taste/basis/b1.json`. Takes about two minutes. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { HAND_MADE_SIZE, handMade } from '../lib/taste/features/hand-made';
import { fitBasis } from './basis/fit-basis';
import { pictures } from './basis/pictures';

const COUNT = 1504;
const VERSION = 'b1';
const file = `lib/taste/basis/${VERSION}.json`;

const features: Float64Array[] = [];
for await (const pixels of pictures(COUNT)) {
  features.push(handMade(pixels));
  if (features.length % 100 === 0) console.log(`${features.length} of ${COUNT} pictures`);
}

const { means, scales, rows, offsets, deviations } = fitBasis(features);
const tables = Buffer.from(Float32Array.from([means, scales, rows.flat(), offsets].flat()).buffer).toString('base64');
const content = {
  version: VERSION,
  features: HAND_MADE_SIZE,
  // Plain decimals, so that every reader of a code takes the very same numbers.
  deviations: deviations.map((value) => Number(value.toPrecision(6))),
  tables,
};
const checksum = createHash('sha256').update(JSON.stringify(content)).digest('hex');
writeFileSync(file, JSON.stringify({ checksum, ...content }));
execFileSync('npx', ['biome', 'format', '--write', file]);
console.log(`Wrote ${file}, checksum ${checksum}.`);
