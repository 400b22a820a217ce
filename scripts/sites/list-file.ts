import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = 'lib/sites';

/** The file that lists every rule of the folder, so that all tools can import it. */
export const LIST_FILE = `${FOLDER}/all.ts`;

/** Ids of the rules in `lib/sites`: the files that export one. */
export function ruleIds(root = '.'): string[] {
  return readdirSync(resolve(root, FOLDER))
    .filter((name) => /^export default siteRule\(/m.test(readFileSync(resolve(root, FOLDER, name), 'utf8')))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

/** What the list file must say for these rules. */
export function listFile(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${nameOf(id)} from './${id}';`);
  return [
    '// Made from this folder by `npm run sites`. A test fails where it is not up to date.',
    ...imports,
    '',
    '/** Every site that has a rule, under the name of its file. */',
    `export const all = {\n${ids.map((id) => `  ${entry(id)},\n`).join('')}};`,
    '',
  ].join('\n');
}

function entry(id: string): string {
  const name = nameOf(id);
  if (name === id) return id;
  return /[-]/.test(id) || name.startsWith('_') ? `'${id}': ${name}` : `${id}: ${name}`;
}

/** An id as the name of a variable. */
const nameOf = (id: string): string =>
  id.replace(/^(?=\d)/, '_').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
