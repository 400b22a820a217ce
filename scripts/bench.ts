import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Row } from '../tests/bench/row';
import { run } from './run';
import { report } from './table';

interface Bench {
  measure?: () => Promise<Row[]>;
}

const folder = resolve('tests/bench');

/** Only these, if any are named: `npm run bench overlay`. */
const { positionals: wanted } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } });

const code = await run('wxt', ['build']);
if (code !== 0) process.exit(code);

const rows: Row[] = [];
// One after the other: two at once would slow each other down.
for (const name of readdirSync(folder).filter((file) => file.endsWith('.ts'))) {
  const { measure }: Bench = await import(resolve(folder, name));
  if (!measure || (wanted.length > 0 && !wanted.includes(name.replace('.ts', '')))) continue;
  console.log(`measuring ${name.replace('.ts', '')}`);
  rows.push(...(await measure()));
}
console.log();
report(rows);
