import type { FeatureGroup } from './group';
import type { Plane } from './oklab';

const QUANTILES = [0.02, 0.1, 0.25, 0.5, 0.75, 0.9, 0.98];

/**
 * How light, how colourful, how warm, how contrasted: for l, a, b and chroma the mean, the deviation and the cube root
 * of the third central moment (Stricker and Orengo 1995); three correlations; quantiles of lightness.
 */
export const colourMoments: FeatureGroup = {
  name: 'colour moments',
  size: 12 + 3 + QUANTILES.length,
  measure({ l, a, b, chroma }, out) {
    const moments = [l, a, b, chroma].map(momentsOf);
    out.set(moments.flat());
    const [ml, ma, mb] = moments as [Moments, Moments, Moments];
    out.set([correlation(l, ml, a, ma), correlation(l, ml, b, mb), correlation(a, ma, b, mb)], 12);
    out.set(quantiles(l), 15);
  },
};

/** Mean, deviation, cube root of the third central moment: all in the plane's own unit. */
type Moments = [mean: number, deviation: number, skew: number];

function momentsOf({ data }: Plane): Moments {
  let mean = 0;
  for (const value of data) mean += value;
  mean /= data.length;
  let second = 0;
  let third = 0;
  for (const value of data) {
    const d = value - mean;
    second += d * d;
    third += d * d * d;
  }
  return [mean, Math.sqrt(second / data.length), Math.cbrt(third / data.length)];
}

function correlation(p: Plane, [meanP, deviationP]: Moments, q: Plane, [meanQ, deviationQ]: Moments): number {
  let sum = 0;
  for (let i = 0; i < p.data.length; i++) sum += ((p.data[i] ?? 0) - meanP) * ((q.data[i] ?? 0) - meanQ);
  // The small term keeps noise of a flat picture from counting as correlation.
  return sum / p.data.length / (deviationP * deviationQ + 1e-5);
}

function quantiles({ data }: Plane): number[] {
  const sorted = Float64Array.from(data).sort();
  return QUANTILES.map((q) => sorted[Math.round(q * (sorted.length - 1))] ?? 0);
}
