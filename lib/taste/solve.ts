/**
 * LDLᵀ of a symmetric positive definite matrix, without square roots (Golub and Van Loan, 4.1.2).
 * Lower triangles are stored row by row; a factor holds D on the diagonal and L (whose own diagonal is 1) below it.
 */
export type Factor = Float64Array;

/** Where row `i` of a lower triangle begins. */
export const rowStart = (i: number): number => (i * (i + 1)) / 2;

/** The factor of a lower triangle of `size` rows. */
export function factorise(matrix: Float64Array, size: number): Factor {
  const factor = matrix.slice();
  const scaled = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    const row = rowStart(i);
    for (let j = 0; j < i; j += 1) {
      const other = rowStart(j);
      let sum = factor[row + j] ?? 0;
      for (let k = 0; k < j; k += 1) sum -= (scaled[k] ?? 0) * (factor[other + k] ?? 0);
      scaled[j] = sum;
    }
    let diagonal = factor[row + i] ?? 0;
    for (let j = 0; j < i; j += 1) {
      const lower = (scaled[j] ?? 0) / (factor[rowStart(j) + j] ?? 1);
      diagonal -= (scaled[j] ?? 0) * lower;
      factor[row + j] = lower;
    }
    factor[row + i] = diagonal;
  }
  return factor;
}

/** x of M x = right, for the factor of M. */
export function solve(factor: Factor, right: Float64Array): Float64Array {
  const solution = forward(factor, right);
  const size = solution.length;
  for (let i = 0; i < size; i += 1) solution[i] = (solution[i] ?? 0) / (factor[rowStart(i) + i] ?? 1);
  for (let i = size - 1; i >= 0; i -= 1) {
    const value = solution[i] ?? 0;
    const row = rowStart(i);
    for (let j = 0; j < i; j += 1) solution[j] = (solution[j] ?? 0) - (factor[row + j] ?? 0) * value;
  }
  return solution;
}

/** dᵀ M⁻¹ d, for the factor of M. */
export function inverseForm(factor: Factor, vector: Float64Array): number {
  const reduced = forward(factor, vector);
  let sum = 0;
  for (let i = 0; i < reduced.length; i += 1) {
    const value = reduced[i] ?? 0;
    sum += (value * value) / (factor[rowStart(i) + i] ?? 1);
  }
  return sum;
}

/** xᵀ M x, for the lower triangle of M. */
export function form(matrix: Float64Array, vector: Float64Array): number {
  let sum = 0;
  let at = 0;
  for (let i = 0; i < vector.length; i += 1) {
    let row = 0;
    for (let j = 0; j < i; j += 1) {
      row += (matrix[at] ?? 0) * (vector[j] ?? 0);
      at += 1;
    }
    sum += (2 * row + (matrix[at] ?? 0) * (vector[i] ?? 0)) * (vector[i] ?? 0);
    at += 1;
  }
  return sum;
}

/** L⁻¹ right. */
function forward(factor: Factor, right: Float64Array): Float64Array {
  const reduced = right.slice();
  for (let i = 0; i < reduced.length; i += 1) {
    const row = rowStart(i);
    let value = reduced[i] ?? 0;
    for (let j = 0; j < i; j += 1) value -= (factor[row + j] ?? 0) * (reduced[j] ?? 0);
    reduced[i] = value;
  }
  return reduced;
}
