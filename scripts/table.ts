import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Row } from '../tests/bench/row';

/** Prints measured values against their budgets, writes them where `--json PATH` says, and makes the process exit with 1 where a budget is broken. */
export function report(rows: readonly Row[]): void {
  const cells = rows.map(({ name, value, unit, budget, held }) => [
    name,
    `${rounded(value)} ${unit}`,
    `${rounded(budget)} ${unit}`,
    held ? 'held' : 'BROKEN',
  ]);
  const lines = [['what', 'measured', 'budget', ''], ...cells];
  const widths = [0, 1, 2].map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) console.log(line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));

  const { json } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } }).values;
  if (json) writeFileSync(json, `${JSON.stringify(rows, null, 2)}\n`);
  if (rows.some(({ held }) => !held)) process.exitCode = 1;
}

const rounded = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2).replace(/\.?0+$/, ''));
