import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { standardise } from '../../lib/taste/basis/standardise';
import type { Block } from '../../lib/taste/basis/tables';
import { DIMENSIONS } from '../../lib/taste/vector';
import { handMadeParts, trunkParts } from './weights';

/** How much the trunk counts, and how much the hand-made features; together 1. */
export interface Shares {
  trunk: number;
  handMade: number;
}

/** Below this a feature is constant over the fitting pictures and is left out. */
const CONSTANT = 1e-6;

/** E|z|² over the fitting pictures, which differ more than those of a gallery: there it is about 1. */
const SPREAD = 2;

/** What the projection needs, and the deviation of each of its 64 coordinates over the fitting pictures. */
export interface Fit {
  blocks: Block[];
  means: number[];
  scales: number[];
  weights: number[];
  /** 64 rows, one number a feature. */
  rows: number[][];
  offsets: number[];
  deviations: number[];
}

/** Standardises, weights, and takes the first 64 principal directions times eigenvalue^-0.125. `features` are joined ones. */
export function fitBasis(features: readonly Float64Array[], shares: Shares): Fit {
  const count = features.length;
  const size = features[0]?.length ?? 0;
  const blocks = [...sharedOut(handMadeParts(), shares.handMade), ...sharedOut(trunkParts(), shares.trunk)];
  const means = Array.from({ length: size }, (_, j) => mean(features, (f) => f[j] ?? 0));
  const scales = means.map((m, j) => {
    const deviation = Math.sqrt(mean(features, (f) => ((f[j] ?? 0) - m) ** 2));
    return deviation < CONSTANT ? 0 : 1 / deviation;
  });
  const weights = unitLengths(blocks, scales);
  const rounded = { means: Float32Array.from(means), scales: Float32Array.from(scales) };
  const tables = { ...rounded, weights: Float32Array.from(weights), blocks };

  const data = new Matrix(features.map((f) => standardise(f, tables)));
  const centre = data.mean('column');
  data.subRowVector(centre);
  const covariance = data.transpose().mmul(data).div(count);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });

  const order = realEigenvalues.map((_, i) => i).sort((p, q) => (realEigenvalues[q] ?? 0) - (realEigenvalues[p] ?? 0));
  const chosen = order.slice(0, DIMENSIONS);
  const values = chosen.map((i) => realEigenvalues[i] ?? 0);
  // A coordinate's variance is eigenvalue * (eigenvalue^-0.125)^2 = eigenvalue^0.75.
  const scale = Math.sqrt(SPREAD / values.reduce((sum, value) => sum + value ** 0.75, 0));
  const rows = chosen.map((i, k) =>
    steadySign(eigenvectorMatrix.getColumn(i)).map((value) => value * scale * (values[k] ?? 0) ** -0.125),
  );
  return {
    blocks,
    means,
    scales,
    weights,
    rows,
    offsets: rows.map((row) => row.reduce((sum, value, j) => sum + value * (centre[j] ?? 0), 0)),
    deviations: values.map((value) => scale * value ** 0.375),
  };
}

/** One half's share, dealt out to its parts. */
function sharedOut(parts: readonly Block[], whole: number): Block[] {
  const sum = parts.reduce((total, { share }) => total + share, 0);
  return parts.map((part) => ({ ...part, share: Number(((whole * part.share) / sum).toPrecision(6)) }));
}

/** One weight a feature, alike within a block, such that a block has a mean square of 1 over the fitting pictures. */
function unitLengths(blocks: readonly Block[], scales: readonly number[]): number[] {
  let start = 0;
  return blocks.flatMap(({ size }) => {
    const counted = scales.slice(start, start + size).filter((scale) => scale !== 0).length;
    start += size;
    return new Array<number>(size).fill(1 / Math.sqrt(Math.max(counted, 1)));
  });
}

/** An eigenvector has no sign of its own: its largest number is made positive. */
function steadySign(vector: number[]): number[] {
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  return largest < 0 ? vector.map((value) => -value) : vector;
}

function mean(features: readonly Float64Array[], of: (features: Float64Array) => number): number {
  return features.reduce((sum, one) => sum + of(one), 0) / features.length;
}
