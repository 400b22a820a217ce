/** One line of the budget table: what was measured against its budget. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** The most that is allowed, in the same unit. */
  budget: number;
  held: boolean;
}

/** A row whose budget is held while the value does not go over it. */
export const row = (name: string, value: number, unit: string, budget: number): Row => ({
  name,
  value,
  unit,
  budget,
  held: value <= budget,
});

/** The middle value; of an even number, the mean of the middle two. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}
