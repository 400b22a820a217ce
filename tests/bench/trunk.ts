import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import type { Pixels } from '../../lib/taste/features/pixels';
import { description } from '../../lib/taste/trunk/description';
import { type Engine, plainEngine, wasmEngine } from '../../lib/taste/trunk/engine';
import { createTrunk } from '../../lib/taste/trunk/trunk';
import { drawPicture } from '../pages/practice/draw/index';
import { median, type Row, row } from './row';

const PICTURES = 48;
/** The plain engine runs only where WebAssembly is refused; a few pictures tell enough. */
const FEW = 6;

/** The trunk's own share of reading a picture: 512 px, already decoded, in Node. Times of the processor, not the clock. */
export async function measure(): Promise<Row[]> {
  const { buffer, byteOffset, length } = await readFile('lib/taste/trunk/trunk.bin');
  const weights = (buffer as ArrayBuffer).slice(byteOffset, byteOffset + length);
  const pictures: Pixels[] = [];
  for (let index = 0; index < PICTURES; index++) {
    const { svg } = drawPicture(index, 1);
    const image = sharp(Buffer.from(svg)).resize({ width: 512, height: 512, fit: 'fill' }).ensureAlpha();
    const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
    pictures.push({ width: info.width, height: info.height, data: new Uint8ClampedArray(data) });
  }
  const timeOf = (engine: (floats: number) => Engine, some: Pixels[]) => {
    const trunk = createTrunk(weights, description, engine);
    // Each once to warm up, each once to count.
    const times = [...some, ...some].map((pixels) => {
      const start = process.cpuUsage();
      trunk.taps(pixels);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return median(times.slice(some.length));
  };
  return [
    row('trunk of one decoded 512 px picture in Node', timeOf(wasmEngine, pictures), 'ms', 30),
    row('the same without WebAssembly', timeOf(plainEngine, pictures.slice(0, FEW)), 'ms', 400),
  ];
}
