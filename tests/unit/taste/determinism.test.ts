import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../lib/taste');
const files = [root, join(root, 'code')].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name)),
);

/** What engines do not agree on, and what a pure module has no business with. */
const FORBIDDEN =
  /Math\.(?!sqrt\b|floor\b|imul\b)\w+|(?<![/*])\*\*(?![/*])|\bDate\b|\blocaleCompare\b|toLocale|\bIntl\b|\bperformance\b|\bbrowser\./g;

test.each(files)('%s computes only with what every engine does alike', (file) => {
  const code = readFileSync(file, 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(code.match(FORBIDDEN)).toBeNull();
});
