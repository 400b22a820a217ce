/** How many whole numbers there are in a direction, and how much their absolute values come to. */
export const LENGTH = 64;
export const PULSES = 71;

// counts[n][k]: vectors of n whole numbers whose absolute values sum to k (Fischer, "A pyramid vector quantizer", 1986).
let counts: bigint[][] | undefined;

function table(): bigint[][] {
  if (counts) return counts;
  const rows: bigint[][] = [[1n, ...new Array<bigint>(PULSES).fill(0n)]];
  for (let n = 1; n <= LENGTH; n += 1) {
    const above = rows[n - 1] ?? [];
    const row = [1n];
    for (let k = 1; k <= PULSES; k += 1) row.push((above[k] ?? 0n) + (row[k - 1] ?? 0n) + (above[k - 1] ?? 0n));
    rows.push(row);
  }
  counts = rows;
  return rows;
}

/** How many vectors of `length` whole numbers have absolute values that sum to `pulses` (at most 64 and 71). */
export const countOf = (length: number, pulses: number): bigint => table()[length]?.[pulses] ?? 0n;

/** The place of a vector of 64 whole numbers (|q| summing to 71) among all such vectors, from 0; each coordinate in the order 0, +1, -1, +2, -2, and so on. */
export function rankOf(vector: ArrayLike<number>): bigint {
  let rank = 0n;
  let left = PULSES;
  for (let i = 0; i < LENGTH; i += 1) {
    const value = vector[i] ?? 0;
    const size = value < 0 ? -value : value;
    const rest = LENGTH - i - 1;
    if (size > 0) {
      rank += countOf(rest, left);
      for (let smaller = 1; smaller < size; smaller += 1) rank += 2n * countOf(rest, left - smaller);
      if (value < 0) rank += countOf(rest, left - size);
    }
    left -= size;
  }
  return rank;
}

/** The vector at a place (see `rankOf`); undefined past the last one. */
export function vectorAt(rank: bigint): Int8Array | undefined {
  if (rank < 0n || rank >= countOf(LENGTH, PULSES)) return undefined;
  const vector = new Int8Array(LENGTH);
  let below = rank;
  let left = PULSES;
  for (let i = 0; i < LENGTH; i += 1) {
    const rest = LENGTH - i - 1;
    let value = 0;
    let size = 0;
    while (below >= countOf(rest, left - size)) {
      below -= countOf(rest, left - size);
      value = value > 0 ? -value : 1 - value;
      size = value < 0 ? -value : value;
    }
    vector[i] = value;
    left -= size;
  }
  return vector;
}
