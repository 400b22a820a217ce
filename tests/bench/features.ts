import sharp from 'sharp';
import { handMade } from '../../lib/taste/features/hand-made';
import type { Pixels } from '../../lib/taste/features/pixels';
import { drawPicture } from '../pages/practice/draw/index';
import { median, type Row, row } from './row';

const PICTURES = 48;

/** The hand-made features' own share of reading a picture: 512 px, already decoded, in Node. */
export async function measure(): Promise<Row[]> {
  const pictures: Pixels[] = [];
  for (let index = 0; index < PICTURES; index++) {
    const { svg } = drawPicture(index, 1);
    const image = sharp(Buffer.from(svg)).resize({ width: 512, height: 512, fit: 'fill' }).ensureAlpha();
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
    pictures.push({ width: info.width, height: info.height, data: new Uint8ClampedArray(data) });
  }
  // Each once to warm up, each once to count.
  const times = [...pictures, ...pictures].map((pixels) => {
    const start = performance.now();
    handMade(pixels);
    return performance.now() - start;
  });
  return [row('hand-made features of one decoded 512 px picture in Node', median(times.slice(PICTURES)), 'ms', 10)];
}
