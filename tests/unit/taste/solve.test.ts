import { expect, test } from 'vitest';
import { mulberry32 } from '@/lib/taste/random';
import { factorise, form, inverseForm, rowStart, solve } from '@/lib/taste/solve';

test('a system small enough to solve by hand', () => {
  // [[4, 2], [2, 3]] x = [2, 5]
  const factor = factorise(Float64Array.of(4, 2, 3), 2);
  expect([...factor]).toEqual([4, 0.5, 2]);
  expect([...solve(factor, Float64Array.of(2, 5))]).toEqual([-0.5, 2]);
  expect(inverseForm(factor, Float64Array.of(2, 5))).toBe(9);
  expect(form(Float64Array.of(4, 2, 3), Float64Array.of(1, -1))).toBe(3);
});

test('a solution of 64 numbers fits its system', () => {
  const size = 64;
  const random = mulberry32(7);
  const matrix = new Float64Array(rowStart(size));
  for (let row = 0; row < 60; row += 1) {
    const vector = Float64Array.from({ length: size }, () => random() - 0.5);
    for (let i = 0; i < size; i += 1) {
      for (let j = 0; j <= i; j += 1)
        matrix[rowStart(i) + j] = (matrix[rowStart(i) + j] ?? 0) + (vector[i] ?? 0) * (vector[j] ?? 0);
    }
  }
  for (let i = 0; i < size; i += 1) matrix[rowStart(i) + i] = (matrix[rowStart(i) + i] ?? 0) + 1;
  const right = Float64Array.from({ length: size }, () => random() - 0.5);
  const solution = solve(factorise(matrix, size), right);
  const product = solution.map((_, i) =>
    solution.reduce((sum, value, j) => sum + value * (matrix[i > j ? rowStart(i) + j : rowStart(j) + i] ?? 0), 0),
  );
  product.forEach((value, i) => {
    expect(value).toBeCloseTo(right[i] ?? Number.NaN, 10);
  });
});
