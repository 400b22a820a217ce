import type { FeatureGroup } from './group';
import { halve, type Plane } from './oklab';

const LEVELS = 5;
/** Detail too faint to see, in lightness: the logarithm's floor. */
const FAINT = 2e-3;

/**
 * How much detail at which size: energies of a Haar pyramid, five sizes by three directions by l, a and b, as
 * logarithms; and for lightness how bundled each size's detail is (few strong lines, or grain everywhere).
 */
export const haar: FeatureGroup = {
  name: 'haar',
  size: LEVELS * (3 * 3 + 1),
  measure({ l, a, b }, out) {
    let at = 0;
    for (const first of [l, a, b]) {
      let plane = first;
      for (let level = 0; level < LEVELS; level++) {
        const { across, down, diagonal, bundled } = details(plane);
        for (const energy of [across, down, diagonal]) out[at++] = Math.log(FAINT + energy);
        if (first === l) out[at++] = bundled;
        plane = halve(plane);
      }
    }
  },
};

/** Root mean squares of the three Haar details of 2 x 2 blocks; `bundled` is 0 (even) to 1 (all in one place). */
function details({ width, height, data }: Plane) {
  let across = 0;
  let down = 0;
  let diagonal = 0;
  let absolute = 0;
  let blocks = 0;
  for (let y = 0; y < height; y += 2) {
    const upper = y * width;
    const lower = Math.min(y + 1, height - 1) * width;
    for (let x = 0; x < width; x += 2) {
      const right = Math.min(x + 1, width - 1);
      const nw = data[upper + x] ?? 0;
      const ne = data[upper + right] ?? 0;
      const sw = data[lower + x] ?? 0;
      const se = data[lower + right] ?? 0;
      const h = (nw - ne + sw - se) / 4;
      const v = (nw + ne - sw - se) / 4;
      const d = (nw - ne - sw + se) / 4;
      across += h * h;
      down += v * v;
      diagonal += d * d;
      absolute += Math.sqrt(h * h + v * v + d * d);
      blocks++;
    }
  }
  const total = Math.sqrt((across + down + diagonal) / blocks);
  return {
    across: Math.sqrt(across / blocks),
    down: Math.sqrt(down / blocks),
    diagonal: Math.sqrt(diagonal / blocks),
    bundled: 1 - absolute / blocks / (total + 1e-9),
  };
}
