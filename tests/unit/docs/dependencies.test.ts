import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every dependency has its reason in docs/dependencies.md, and no other is listed there', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const rows = readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| (`.*?`) \| \S.*\|$/gm);
  const listed = [...rows].flatMap(([, names = '']) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect(listed.sort()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
});
