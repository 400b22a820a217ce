import sharp from 'sharp';
import type { Pixels } from '../../lib/taste/features/pixels';
import { createRandom, type Random } from '../../tests/pages/practice/draw/random';
import { toPixels } from './to-pixels';

const SEED = 5;
/** Longest side of what is cut from, and of what is cut out (px). */
const WHOLE = 1024;
const SIDE = 320;

/**
 * `count` pictures out of these files, always the same: of each file the whole picture first, then random parts of it.
 * What is transparent lies over a random colour.
 */
export async function* cutOuts(files: readonly string[], count: number): AsyncGenerator<Pixels> {
  for (const [at, file] of files.entries()) {
    const random = createRandom(SEED + at);
    const upTo = (number: number) => Math.floor((number * count) / files.length);
    const parts = upTo(at + 1) - upTo(at);
    if (parts === 0) continue;
    const whole = await sharp(file, { limitInputPixels: false })
      .rotate()
      .resize({ width: WHOLE, height: WHOLE, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: { r: random.whole(0, 255), g: random.whole(0, 255), b: random.whole(0, 255) } })
      .png({ compressionLevel: 0 })
      .toBuffer({ resolveWithObject: true });
    for (let part = 0; part < parts; part++) {
      const area = part === 0 ? { left: 0, top: 0, ...sizeOf(whole.info) } : somePart(whole.info, random);
      yield toPixels(sharp(whole.data).extract(area).resize({ width: SIDE, height: SIDE, fit: 'inside' }));
    }
  }
}

interface Size {
  width: number;
  height: number;
}

const sizeOf = ({ width, height }: Size): Size => ({ width, height });

/** 40 to 95 % of each side, in nearly the same proportion. */
function somePart({ width, height }: Size, random: Random): Size & { left: number; top: number } {
  const share = random.between(0.4, 0.95);
  const size = {
    width: Math.max(1, Math.floor(width * share)),
    height: Math.max(1, Math.floor(height * Math.min(1, share * random.between(0.8, 1.25)))),
  };
  const left = Math.floor(random.between(0, width - size.width));
  const top = Math.floor(random.between(0, height - size.height));
  return { left, top, ...size };
}
