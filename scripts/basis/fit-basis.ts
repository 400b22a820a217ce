import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { standardise } from '../../lib/taste/basis/standardise';
import type { Block } from '../../lib/taste/basis/tables';
import { HAND_MADE_SIZE } from '../../lib/taste/features/hand-made';
import { DIMENSIONS } from '../../lib/taste/vector';
import { handMadeWeights, trunkWeights } from './weights';

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
  const blocks: Block[] = [
    { name: 'hand-made', size: HAND_MADE_SIZE, share: shares.handMade },
    { name: 'trunk', size: size - HAND_MADE_SIZE, share: shares.trunk },
  ];
  const means = Array.from({ length: size }, (_, j) => mean(features, (f) => f[j] ?? 0));
  const scales = means.map((m, j) => {
    const deviation = Math.sqrt(mean(features, (f) => ((f[j] ?? 0) - m) ** 2));
    return deviation < CONSTANT ? 0 : 1 / deviation;
  });
  const weights = [
    ...unitLength(handMadeWeights(), scales.slice(0, HAND_MADE_SIZE)),
    ...unitLength(trunkWeights(), scales.slice(HAND_MADE_SIZE)),
  ];
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

/** Weights of a block such that its standardised features have a mean square of 1 over the fitting pictures. */
function unitLength(weights: readonly number[], scales: readonly number[]): number[] {
  const square = weights.reduce((sum, weight, j) => sum + (scales[j] === 0 ? 0 : weight * weight), 0);
  return weights.map((weight) => weight / Math.sqrt(square));
}

/** An eigenvector has no sign of its own: its largest number is made positive. */
function steadySign(vector: number[]): number[] {
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  return largest < 0 ? vector.map((value) => -value) : vector;
}

function mean(features: readonly Float64Array[], of: (features: Float64Array) => number): number {
  return features.reduce((sum, one) => sum + of(one), 0) / features.length;
}
