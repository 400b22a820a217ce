import type { FeatureGroup } from './group';
import type { Plane } from './oklab';

/**
 * How composed: likeness of l, a and b to their mirror picture, left with right, top with bottom and turned by half
 * (1 equal, 0 unrelated); whether the middle is lighter and more colourful than the rest; the sides' proportion.
 */
export const symmetry: FeatureGroup = {
  name: 'symmetry',
  size: 12,
  measure({ l, a, b, chroma, width, height }, out) {
    let at = 0;
    for (const plane of [l, a, b]) for (const value of mirrors(plane)) out[at++] = value;
    out[at++] = middle(l);
    out[at++] = middle(chroma);
    out[at++] = Math.log(width / height);
  },
};

/** Correlations of a plane with itself mirrored, flipped and turned, -1 to 1. A flat plane is its own mirror: 1. */
function mirrors({ width, height, data }: Plane): [leftRight: number, topBottom: number, turned: number] {
  let mean = 0;
  for (const value of data) mean += value;
  mean /= data.length;
  let squares = 1e-5 * data.length;
  let leftRight = squares;
  let topBottom = squares;
  let turned = squares;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const opposite = (height - 1 - y) * width;
    for (let x = 0; x < width; x++) {
      const value = (data[row + x] ?? 0) - mean;
      squares += value * value;
      leftRight += value * ((data[row + width - 1 - x] ?? 0) - mean);
      topBottom += value * ((data[opposite + x] ?? 0) - mean);
      turned += value * ((data[opposite + width - 1 - x] ?? 0) - mean);
    }
  }
  return [leftRight / squares, topBottom / squares, turned / squares];
}

/** Mean of the inner quarter less the mean of the whole. */
function middle({ width, height, data }: Plane): number {
  let whole = 0;
  let inner = 0;
  let count = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const value = data[y * width + x] ?? 0;
      whole += value;
      if (Math.abs(2 * x + 1 - width) * 2 <= width && Math.abs(2 * y + 1 - height) * 2 <= height) {
        inner += value;
        count++;
      }
    }
  }
  return count === 0 ? 0 : inner / count - whole / data.length;
}
