import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { standardise } from '../../lib/taste/basis/standardise';
import { GROUPS } from '../../lib/taste/features/hand-made';
import { DIMENSIONS } from '../../lib/taste/vector';

/**
 * How much each group counts, before size^-0.25 (between "every number alike" and "every group alike").
 * Composition says little about a taste in style; colours and grain say most.
 */
const WEIGHTS: Record<string, number> = {
  'colour histogram': 1.5,
  'local binary patterns': 1.5,
  layout: 0.5,
  symmetry: 0.5,
};

/** Below this a feature is constant over the fitting pictures and is left out. */
const CONSTANT = 1e-6;

/** What the projection needs, and the deviation of each of its 48 coordinates over the fitting pictures. */
export interface Fit {
  means: number[];
  scales: number[];
  /** 48 rows, one number a feature; the groups' weights are in them. */
  rows: number[][];
  offsets: number[];
  deviations: number[];
}

/** Standardises, weights, and takes the first 48 principal directions times eigenvalue^-0.125, so that E|z|^2 = 1. */
export function fitBasis(features: Float64Array[]): Fit {
  const count = features.length;
  const size = features[0]?.length ?? 0;
  const column = (j: number) => features.map((f) => f[j] ?? 0);
  const means = Array.from({ length: size }, (_, j) => mean(column(j)));
  const scales = means.map((m, j) => {
    const deviation = Math.sqrt(mean(column(j).map((value) => (value - m) ** 2)));
    return deviation < CONSTANT ? 0 : 1 / deviation;
  });
  const weights = GROUPS.flatMap(({ name, size }) =>
    Array.from({ length: size }, () => (WEIGHTS[name] ?? 1) * size ** -0.25),
  );

  const data = new Matrix(count, size);
  features.forEach((f, i) => {
    standardise(f, means, scales).forEach((value, j) => {
      data.set(i, j, value * (weights[j] ?? 0));
    });
  });
  const centre = data.mean('column');
  data.subRowVector(centre);
  const covariance = data.transpose().mmul(data).div(count);
  const { realEigenvalues, eigenvectorMatrix } = new EigenvalueDecomposition(covariance, { assumeSymmetric: true });

  const order = realEigenvalues.map((_, i) => i).sort((p, q) => (realEigenvalues[q] ?? 0) - (realEigenvalues[p] ?? 0));
  const chosen = order.slice(0, DIMENSIONS);
  const values = chosen.map((i) => realEigenvalues[i] ?? 0);
  // A coordinate's variance is eigenvalue * (eigenvalue^-0.125)^2 = eigenvalue^0.75.
  const scale = 1 / Math.sqrt(values.reduce((sum, value) => sum + value ** 0.75, 0));
  const directions = chosen.map((i, k) => {
    const direction = steadySign(eigenvectorMatrix.getColumn(i));
    return direction.map((value) => value * scale * (values[k] ?? 0) ** -0.125);
  });
  return {
    means,
    scales,
    rows: directions.map((direction) => direction.map((value, j) => value * (weights[j] ?? 0))),
    offsets: directions.map((direction) => direction.reduce((sum, value, j) => sum + value * (centre[j] ?? 0), 0)),
    deviations: values.map((value) => scale * value ** 0.375),
  };
}

/** An eigenvector has no sign of its own: its largest number is made positive. */
function steadySign(vector: number[]): number[] {
  const largest = vector.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
  return largest < 0 ? vector.map((value) => -value) : vector;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
