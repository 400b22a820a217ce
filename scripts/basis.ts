/** Fits the basis on drawn pictures and writes `lib/taste/basis/b1.json`. Takes about two minutes. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { HAND_MADE_SIZE, handMade } from '../lib/taste/features/hand-made';
import { fitBasis } from './basis/fit-basis';
import { pictures } from './basis/pictures';

const COUNT = 1504;
const VERSION = 'b1';
const file = new URL(`../lib/taste/basis/${VERSION}.json`, import.meta.url);

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
const json = `${JSON.stringify({ checksum, ...content }, null, 2)}\n`;
writeFileSync(file, json);
console.log(`Wrote ${file.pathname}: ${json.length} bytes, checksum ${checksum}`);
