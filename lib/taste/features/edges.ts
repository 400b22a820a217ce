import type { FeatureGroup } from './group';
import { halve, type Plane } from './oklab';
import { addOnCircle, hellinger, type SoftBin, softBin } from './soft-bins';

const ORIENTATIONS = 12;
/** Gradient lengths in lightness a pixel, about doubling: from grain to hard outlines. */
const STRENGTHS = [0, 0.01, 0.02, 0.04, 0.08, 0.16, 0.32];
const PER_SCALE = ORIENTATIONS + STRENGTHS.length + 1;

/**
 * Which way lines run and how hard they are, at full and half size: Sobel gradients of lightness, their directions
 * over half a turn (bin 0: light changes along x, so lines stand upright) weighted by length, and their lengths.
 */
export const edges: FeatureGroup = {
  name: 'edges',
  size: 2 * PER_SCALE,
  measure({ l }, out) {
    gradients(l, out.subarray(0, PER_SCALE));
    gradients(halve(l), out.subarray(PER_SCALE));
  },
};

function gradients({ width, height, data }: Plane, out: Float64Array): void {
  const directions = out.subarray(0, ORIENTATIONS);
  const strengths = out.subarray(ORIENTATIONS, ORIENTATIONS + STRENGTHS.length);
  const soft: SoftBin = { bin: 0, share: 0 };
  let sum = 0;
  for (let y = 0; y < height; y++) {
    const above = Math.max(y - 1, 0) * width;
    const here = y * width;
    const below = Math.min(y + 1, height - 1) * width;
    for (let x = 0; x < width; x++) {
      const left = Math.max(x - 1, 0);
      const right = Math.min(x + 1, width - 1);
      const nw = data[above + left] ?? 0;
      const ne = data[above + right] ?? 0;
      const sw = data[below + left] ?? 0;
      const se = data[below + right] ?? 0;
      const dx = (ne - nw + 2 * ((data[here + right] ?? 0) - (data[here + left] ?? 0)) + se - sw) / 8;
      const dy = (sw - nw + 2 * ((data[below + x] ?? 0) - (data[above + x] ?? 0)) + se - ne) / 8;
      const length = Math.sqrt(dx * dx + dy * dy);
      sum += length;
      // Directions, not arrows: light to dark and dark to light are the same line.
      addOnCircle(directions, Math.atan2(dy, dx) / Math.PI, length);
      softBin(length, STRENGTHS, soft);
      strengths[soft.bin] = (strengths[soft.bin] ?? 0) + 1 - soft.share;
      strengths[soft.bin + 1] = (strengths[soft.bin + 1] ?? 0) + soft.share;
    }
  }
  const count = width * height;
  hellinger(directions, sum + 1e-3 * count);
  hellinger(strengths, count);
  out[PER_SCALE - 1] = Math.log(1e-3 + sum / count);
}
