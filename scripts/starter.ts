import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import sharp from 'sharp';
import { drawPicture } from '../tests/pages/practice/draw/index';

// Draws the starter deck: pictures that ship, so that a vote is possible in the first minute. What it makes is committed.

/** Neither the practice gallery's seed nor that of the pictures the basis is fitted on. */
const SEED = 64;
/** Four of each style. */
const COUNT = 64;
const LONGEST = 320;

const folder = 'public/starter';
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const captions: string[] = [];
let bytes = 0;
for (let number = 0; number < COUNT; number += 1) {
  const { svg, width, height, caption } = drawPicture(number, SEED);
  const webp = await sharp(Buffer.from(svg), { density: (72 * LONGEST) / Math.max(width, height) })
    .flatten({ background: '#ffffff' })
    .webp({ quality: 58, effort: 6 })
    .toBuffer();
  writeFileSync(`${folder}/${number}.webp`, webp);
  captions.push(caption);
  bytes += webp.length;
}
writeFileSync('lib/starter/captions.json', `${JSON.stringify(captions, null, 2)}\n`);
console.log(`${COUNT} pictures, ${Math.round(bytes / 1000)} kB`);
