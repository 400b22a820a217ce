import type { Pixels } from './pixels';

/**
 * A large picture made smaller by a whole factor: each pixel is the mean of a block of `factor` x `factor`, of fewer at
 * the right and lower edge. What is transparent counts by its opacity. Each is rounded to the nearest of 0 to 255, halves up.
 *
 * @param rows Gives the RGBA of so many whole rows from a row on, so that a huge picture is never held at once.
 */
export function blockMeans(
  { width, height }: Pick<Pixels, 'width' | 'height'>,
  factor: number,
  rows: (top: number, count: number) => Uint8ClampedArray,
): Uint8ClampedArray<ArrayBuffer> {
  const w = Math.ceil(width / factor);
  const h = Math.ceil(height / factor);
  const out = new Uint8ClampedArray(4 * w * h);
  const sums = new Float64Array(4 * w);
  for (let y = 0; y < h; y += 1) {
    const count = Math.min(factor, height - y * factor);
    sumBlocks(rows(y * factor, count), width, factor, sums.fill(0));
    for (let x = 0; x < w; x += 1) {
      const pixels = count * Math.min(factor, width - x * factor);
      const opacity = sums[4 * x + 3] ?? 0;
      const at = 4 * (y * w + x);
      for (let c = 0; c < 3; c += 1)
        out[at + c] = opacity === 0 ? 0 : Math.floor((sums[4 * x + c] ?? 0) / opacity + 0.5);
      out[at + 3] = Math.floor(opacity / pixels + 0.5);
    }
  }
  return out;
}

/** Adds rows of RGBA to the sums of their blocks: each colour times its opacity, and the opacity. */
function sumBlocks(data: Uint8ClampedArray, width: number, factor: number, sums: Float64Array): void {
  for (let i = 0, x = 0; i < data.length; i += 4, x = x + 1 === width ? 0 : x + 1) {
    const at = 4 * Math.floor(x / factor);
    const opacity = data[i + 3] ?? 0;
    for (let c = 0; c < 3; c += 1) sums[at + c] = (sums[at + c] ?? 0) + opacity * (data[i + c] ?? 0);
    sums[at + 3] = (sums[at + 3] ?? 0) + opacity;
  }
}
