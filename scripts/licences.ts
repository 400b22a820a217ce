import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** What the file is called in the package. */
export const LICENCES = 'licences.txt';

/** Whose terms let anybody ship the code, as long as the text goes along. */
const PERMISSIVE = new Set(['MIT', 'ISC', '0BSD', 'Apache-2.0', 'MPL-2.0', 'BSD-2-Clause', 'BSD-3-Clause']);

/** Notes the packages whose code comes into the bundles, all entry points together. */
export function shippedPackages(): { plugin: Plugin; names: ReadonlySet<string> } {
  const names = new Set<string>();
  const plugin: Plugin = {
    name: 'shipped-packages',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) {
          const name = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
          if (name && renderedLength > 0) names.add(name);
        }
      }
    },
  };
  return { plugin, names };
}

/**
 * Writes the licences of the packages that ship, beside the code that they are for.
 *
 * @throws where a package has no text of its licence, or one that is not known to allow this
 */
export function writeLicences(folder: string, names: ReadonlySet<string>): void {
  const parts = [...names].sort().map(licenceOf);
  const own = `Penchant\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`;
  const trunk = `The trunk (trunk.bin)\n\n${readFileSync('lib/taste/trunk/NOTICE.txt', 'utf8').trim()}\n`;
  writeFileSync(resolve(folder, LICENCES), [own, trunk, ...parts].join(`\n${'-'.repeat(72)}\n\n`));
}

function licenceOf(name: string): string {
  const folder = resolve('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
  if (!PERMISSIVE.has(license)) throw new Error(`${name} ships under ${license}, which nobody has looked at.`);
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  const holder = typeof author === 'string' ? author : author?.name;
  const text = file ? readFileSync(resolve(folder, file), 'utf8').trim() : license === 'MIT' && holder && mit(holder);
  if (!text) throw new Error(`${name} ships without the text of its licence.`);
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** The MIT licence for a package that names it without its text: the same as ours, with its own author. */
const mit = (holder: string): string =>
  readFileSync('LICENSE', 'utf8')
    .trim()
    .replace(/^Copyright .*$/m, `Copyright (c) ${holder}`);
