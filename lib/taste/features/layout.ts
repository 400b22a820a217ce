import type { FeatureGroup } from './group';
import type { Plane } from './oklab';

const CELLS = 4;

/** Where light and colour lie: means of l, a and b in a 4 x 4 grid, row by row. */
export const layout: FeatureGroup = {
  name: 'layout',
  size: 3 * CELLS * CELLS,
  measure({ l, a, b }, out) {
    [l, a, b].forEach((plane, i) => {
      out.set(grid(plane), i * CELLS * CELLS);
    });
  },
};

function grid({ width, height, data }: Plane): number[] {
  const means: number[] = [];
  for (let row = 0; row < CELLS; row++) {
    // A picture of fewer than four rows or columns repeats them.
    const top = Math.floor((row * height) / CELLS);
    const bottom = Math.max(Math.floor(((row + 1) * height) / CELLS), top + 1);
    for (let column = 0; column < CELLS; column++) {
      const left = Math.floor((column * width) / CELLS);
      const right = Math.max(Math.floor(((column + 1) * width) / CELLS), left + 1);
      let sum = 0;
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) sum += data[y * width + x] ?? 0;
      means.push(sum / ((bottom - top) * (right - left)));
    }
  }
  return means;
}
