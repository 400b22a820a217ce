import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`),
);

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const IMPORT =
  /^(?:import\s+(type\s+)?(?:[\w*{}\s,$]+\sfrom\s+)?|export\s+(type\s+)?[\w*{}\s,$]+\sfrom\s+)['"]([^'"]+)['"]/gm;

/** Imports of a file; those of our own files as paths from the root, packages by their name. */
function importsOf(file: string): Import[] {
  const text = readFileSync(resolve(root, file), 'utf8');
  return [...text.matchAll(IMPORT)].map(([, imported, exported, target = '']) => {
    const own = target.startsWith('.')
      ? relative(root, resolve(root, dirname(file), target))
      : target.replace(/^@\//, '');
    return { from: file, to: own, typeOnly: (imported ?? exported) !== undefined };
  });
}

/** What the pure folders share: the one canonical order of events, and the validator. */
const COMMON = /^lib\/(ratings\/|zod$)/;

const imports = sources.flatMap(importsOf);
const lines = ({ from, to }: Import) => `${from} imports ${to}`;

describe('the house', () => {
  test('its imports are found', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  test('lib never imports from entrypoints or components', () => {
    const wrong = imports.filter(({ from, to }) => from.startsWith('lib/') && /^(entrypoints|components)\//.test(to));
    expect(wrong.map(lines)).toEqual([]);
  });

  test.each(['lib/taste/', 'lib/ratings/', 'lib/prompt/grammar/'])(
    '%s imports nothing outside itself but types, the ratings and zod',
    (folder) => {
      const wrong = imports.filter(
        ({ from, to, typeOnly }) => from.startsWith(folder) && !typeOnly && !to.startsWith(folder) && !COMMON.test(to),
      );
      expect(wrong.map(lines)).toEqual([]);
    },
  );

  test('no text ever becomes markup', () => {
    const markup = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|srcdoc|document\.write)\b/;
    const wrong = sources.filter((file) => markup.test(readFileSync(resolve(root, file), 'utf8')));
    expect(wrong).toEqual([]);
  });

  test('components know nothing of the browser', () => {
    const wrong = imports.filter(
      ({ from, to }) => from.startsWith('components/') && /^wxt\/|^webextension-polyfill$/.test(to),
    );
    expect(wrong.map(lines)).toEqual([]);
  });

  test('no file is longer than 400 lines, and half of them have at most 70', () => {
    const lengths = sources
      .map((file) => ({ file, length: readFileSync(resolve(root, file), 'utf8').split('\n').length - 1 }))
      .sort((a, b) => a.length - b.length);
    expect(lengths.filter(({ length }) => length > 400)).toEqual([]);
    expect(lengths[Math.floor(lengths.length / 2)]?.length).toBeLessThanOrEqual(70);
  });
});
