import { build } from 'esbuild';
import { launchChromium } from '../e2e/harness/chromium';
import { drawPicture } from '../pages/practice/draw';
import { rasterise } from '../pages/practice/draw/rasterise';
import { median, type Row, row } from './row';

const PICTURES = 16;

/** From the bytes of a 512 px WebP to its vector, in the extension's own worker in Chromium. */
export async function measure(): Promise<Row[]> {
  const bundled = await build({
    entryPoints: ['tests/bench/in-worker.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bench',
    // The code under test is the same; only its way into the worker differs.
    minify: true,
  });
  const chromium = await launchChromium();
  try {
    await chromium.worker.evaluate(`${bundled.outputFiles[0]?.text}; globalThis.timeReading = bench.timeReading`);
    const taken: number[] = [];
    for (let index = 0; index < PICTURES; index += 1) {
      const bytes = [...(await rasterise(drawPicture(index, 1), 512))];
      const times = await chromium.worker.evaluate(`timeReading(${JSON.stringify(bytes)}, 5)`);
      // The first of each warms up.
      taken.push(...(times as number[]).slice(1));
    }
    return [row('features of one 512 px picture, decode included', median(taken), 'ms', 35)];
  } finally {
    await chromium.close();
  }
}
