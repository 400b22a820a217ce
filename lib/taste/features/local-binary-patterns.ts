import type { FeatureGroup } from './group';
import { halve, type Plane } from './oklab';
import { hellinger } from './soft-bins';

/** Steps of lightness below this are noise of the encoder and count as equal. */
const STEP = 0.012;

/** Neighbours in a circle, as steps in x and y. */
const CIRCLE = [
  [1, 0],
  [1, 1],
  [0, 1],
  [-1, 1],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
] as const;

/** Each 8-bit pattern's bin: the 58 with at most two changes around the circle, and one bin for all others. */
const BIN = new Uint8Array(256);
let bins = 0;
for (let pattern = 0; pattern < 256; pattern++) if (changes(pattern) <= 2) BIN[pattern] = bins++;
for (let pattern = 0; pattern < 256; pattern++) if (changes(pattern) > 2) BIN[pattern] = bins;
const FINE = bins + 1;

/** The same without regard to rotation: how many neighbours are lighter (0 to 8), and one bin for all others. */
const COARSE = 10;

function changes(pattern: number): number {
  return ones(pattern ^ (((pattern << 1) | (pattern >> 7)) & 255));
}

function ones(pattern: number): number {
  let count = 0;
  for (let rest = pattern; rest; rest &= rest - 1) count++;
  return count;
}

/** The grain of surfaces: uniform local binary patterns of lightness (Ojala and others 2002), and at half size. */
export const localBinaryPatterns: FeatureGroup = {
  name: 'local binary patterns',
  size: FINE + COARSE,
  measure({ l }, out) {
    const fine = out.subarray(0, FINE);
    const coarse = out.subarray(FINE);
    eachPattern(l, (pattern) => {
      const bin = BIN[pattern] ?? 0;
      fine[bin] = (fine[bin] ?? 0) + 1;
    });
    const half = halve(l);
    eachPattern(half, (pattern) => {
      const bin = BIN[pattern] === FINE - 1 ? COARSE - 1 : ones(pattern);
      coarse[bin] = (coarse[bin] ?? 0) + 1;
    });
    hellinger(fine, l.data.length);
    hellinger(coarse, half.data.length);
  },
};

function eachPattern({ width, height, data }: Plane, take: (pattern: number) => void): void {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const level = (data[y * width + x] ?? 0) + STEP;
      let pattern = 0;
      for (let i = 0; i < CIRCLE.length; i++) {
        const [dx, dy] = CIRCLE[i] as (typeof CIRCLE)[number];
        const column = Math.min(Math.max(x + dx, 0), width - 1);
        const row = Math.min(Math.max(y + dy, 0), height - 1);
        if ((data[row * width + column] ?? 0) > level) pattern |= 1 << i;
      }
      take(pattern);
    }
  }
}
