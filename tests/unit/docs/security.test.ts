import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const text = readFileSync('docs/security.md', 'utf8');

/** Rows of the tables that end with a test and its file. */
const rows = [...text.matchAll(/^\| (.*) \| ([^|]+) \| `(tests\/[^`|]+)` \|$/gm)].map(
  ([, what = '', name = '', file = '']) => ({
    what,
    name,
    file,
  }),
);

/** The names of the tests in a file, as they are written there. */
const namesIn = (file: string): string[] =>
  existsSync(file)
    ? [...readFileSync(file, 'utf8').matchAll(/(?:\b(?:test|it)|\))\(\s*(['"`])((?:(?!\1).)+)\1,/g)].map(
        ([, , name = '']) => name,
      )
    : [];

test('every threat and promise of docs/security.md names a test that exists', () => {
  expect(rows.length).toBeGreaterThan(40);
  const missing = rows.filter(({ name, file }) => !namesIn(file).includes(name));
  expect(missing).toEqual([]);
});

test('no row of its tables is without a test', () => {
  const lines = text.split('\n').filter((line) => /^\| (?!---)/.test(line) && !/^\| (?:threat|promise) \|/.test(line));
  expect(lines).toHaveLength(rows.length);
});
