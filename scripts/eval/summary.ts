/** One measured figure: the share of held-out pairs that were guessed right, over people. */
export interface Row {
  set: string;
  /** What it was guessed with, and what was changed about it. */
  features: string;
  /** A count, or with likes: `likes`, `likes + 200`. */
  votes: number | string;
  accuracy: number;
  /** Of the mean over people; null where the figure is taken from elsewhere. */
  standardError: number | null;
  raters: number;
  /** For an ablation: the mean difference to the row it is compared with, person by person, and its standard error. */
  difference?: number;
  differenceError?: number;
}

/** Mean and its standard error. */
export function meanOf(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: Math.sqrt(square / (values.length - 1) / values.length) };
}

/** A row of shares, one a person. */
export function rowOf(
  head: Pick<Row, 'set' | 'features' | 'votes'>,
  shares: readonly number[],
  compared?: readonly number[],
): Row {
  const { mean, error } = meanOf(shares);
  const row: Row = { ...head, accuracy: mean, standardError: error, raters: shares.length };
  if (!compared) return row;
  const gain = meanOf(shares.map((share, at) => share - (compared[at] ?? 0)));
  return { ...row, difference: gain.mean, differenceError: gain.error };
}

/** The rows as a table in per cent, set by set. */
export function tableOf(rows: readonly Row[]): string {
  const cells = rows.map((row) => [
    row.set,
    row.features,
    String(row.votes),
    `${percent(row.accuracy)} ± ${row.standardError === null ? '?' : percent(row.standardError)}`,
    String(row.raters),
    row.difference === undefined ? '' : `${signed(row.difference)} ± ${percent(row.differenceError ?? 0)}`,
  ]);
  const lines = [['set', 'features', 'votes', 'right, %', 'people', 'change'], ...cells];
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0))) ?? [];
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const percent = (share: number): string => (100 * share).toFixed(1);
const signed = (share: number): string => `${share < 0 ? '-' : '+'}${(100 * Math.abs(share)).toFixed(2)}`;
