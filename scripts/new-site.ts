import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './run';
import { scaffold } from './sites/scaffold';

const [id = ''] = process.argv.slice(2);
const files = Object.entries(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id) ? scaffold(id) : {});
// Some folders of fixtures belong to no site.
const taken = [`lib/sites/${id}.ts`, `tests/fixtures/${id}`].find((path) => existsSync(path));
if (files.length === 0) {
  console.error('Name the site in small letters, digits and dashes: npm run new:site my-gallery');
  process.exitCode = 1;
} else if (taken) {
  console.error(`There is something in ${taken} already.`);
  process.exitCode = 1;
} else {
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    console.log(path);
  }
  await run('biome', ['format', '--write', ...files.map(([path]) => path)]);
  await run('tsx', ['scripts/sites.ts']);
  console.log(`Change them to what is true of the site. CONTRIBUTING.md, "Add a site", says how.`);
}
