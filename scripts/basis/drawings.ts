import sharp, { type ResizeOptions, type Sharp } from 'sharp';
import type { Pixels } from '../../lib/taste/features/pixels';
import { drawPicture } from '../../tests/pages/practice/draw/index';
import { createRandom, type Random } from '../../tests/pages/practice/draw/random';

/** Not the practice gallery's seed: the basis shall not be fitted on the pictures it is tried on. */
const SEED = 20260;
const SIDE = 256;

/**
 * `count` pictures to fit the basis on, always the same. Every second one is as drawn. The others are cut out, changed
 * in colour and laid over a part of another drawing: drawings alone are flatter and cleaner than what galleries show.
 */
export async function* pictures(count: number): AsyncGenerator<Pixels> {
  for (let index = 0; index < count; index++) {
    const random = createRandom(SEED + index);
    yield index % 2 === 0 ? await asDrawn(index) : await doubleExposure(index, random.whole(0, count - 1), random);
  }
}

async function asDrawn(index: number): Promise<Pixels> {
  return toPixels(sharp(await drawn(index)));
}

async function doubleExposure(index: number, other: number, random: Random): Promise<Pixels> {
  const front = await variation(await drawn(index), random, { width: SIDE, height: SIDE, fit: 'inside' });
  const { width, height } = front;
  const back = await variation(await drawn(other), random, { width, height, fit: 'fill' });
  const share = random.chance(0.25) ? 0 : random.between(0.1, 0.6);
  const data = front.data.map((value, i) => value * (1 - share) + (back.data[i] ?? 0) * share);
  return { width, height, data };
}

/** A random part of the picture (half of each side or more), in other colours. */
async function variation(png: Buffer, random: Random, size: ResizeOptions): Promise<Pixels> {
  const { width, height } = await sharp(png).metadata();
  const share = random.between(0.5, 1);
  const [w, h] = [Math.round(width * share), Math.round(height * share)];
  const left = Math.floor(random.between(0, width - w));
  const top = Math.floor(random.between(0, height - h));
  const colours = {
    saturation: random.between(0.2, 1.3),
    brightness: random.between(0.7, 1.15),
    hue: random.whole(0, 359),
  };
  return toPixels(sharp(png).extract({ left, top, width: w, height: h }).resize(size).modulate(colours));
}

/** The drawing with this number as PNG, longest side 256 px. */
function drawn(index: number): Promise<Buffer> {
  const { svg, width, height } = drawPicture(index, SEED);
  // An SVG unit is 1/72 inch to sharp: the density draws at the final size.
  const density = (72 * SIDE) / Math.max(width, height);
  return sharp(Buffer.from(svg), { density })
    .flatten({ background: '#ffffff' })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

async function toPixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.toColourspace('srgb').ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data: new Uint8ClampedArray(data) };
}
