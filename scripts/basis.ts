/**
 * Fits the basis and writes `basis.json` and `basis.bin` in `lib/taste/basis/`. Both are committed, so an installation does
 * not need this. Takes about ten minutes, apt-get and dpkg-deb, and half a gigabyte of packages.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fitBasis } from './basis/fit-basis';
import { measureFittingPictures } from './basis/fitting-features';
import { toHalves } from './basis/float16';

const VERSION = 'c2';
/** The letter of codes over this basis. */
const LETTER = 'c';
const FOLDER = 'lib/taste/basis';
const SHARES = { trunk: 0.8, handMade: 0.2 };

const { blocks, means, scales, weights, rows, offsets, deviations } = fitBasis(await measureFittingPictures(), SHARES);
const tables = Buffer.concat([
  Buffer.from(Float32Array.from([means, scales, weights, offsets].flat()).buffer),
  Buffer.from(toHalves(rows.flat()).buffer),
]);
const checksum = createHash('sha256').update(tables).digest('hex');
const content = {
  version: VERSION,
  letter: LETTER,
  /** SHA-256 of basis.bin. */
  checksum,
  blocks,
  // Plain decimals, so that every reader of a code takes the very same numbers.
  deviations: deviations.map((value) => Number(value.toPrecision(6))),
};
writeFileSync(`${FOLDER}/basis.bin`, tables);
writeFileSync(`${FOLDER}/basis.json`, JSON.stringify(content));
execFileSync('npx', ['biome', 'format', '--write', `${FOLDER}/basis.json`]);
console.log(`Wrote ${FOLDER}/basis.bin: ${tables.length} bytes, checksum ${checksum}.`);
