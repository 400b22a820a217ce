import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from '../programs';
import packages from './works.json';

type Package = (typeof packages)[number];

const FOLDER = '.cache/basis';

/**
 * Paths of the pictures that `works.json` lists with their authors and licences, by source. They come in pinned packages
 * of Debian, which are fetched once with apt-get and unpacked with dpkg-deb into `.cache/basis`.
 *
 * @throws Error with a line that says what is missing, or that a package is not the pinned one.
 */
export function freePictures(): Map<string, string[]> {
  const sources = new Map<string, string[]>();
  for (const one of packages) {
    const folder = join(unpacked(one), one.root);
    const files = one.works.flatMap(({ files }) => files.map((file) => join(folder, file)));
    sources.set(one.source, [...(sources.get(one.source) ?? []), ...files]);
  }
  return sources;
}

/** The folder of a package's files. */
function unpacked({ package: name, version, sha256 }: Package): string {
  const folder = join(FOLDER, `${name}-${sha256.slice(0, 12)}`);
  if (existsSync(folder)) return folder;
  for (const program of ['apt-get', 'dpkg-deb'])
    if (!onPath(program))
      throw new Error(`Fitting the basis takes pictures from Debian's packages: ${program} is missing.`);
  mkdirSync(FOLDER, { recursive: true });
  console.log(`fetching ${name} ${version}`);
  execFileSync('apt-get', ['download', '-qq', `${name}=${version}`], { cwd: FOLDER });
  const file = join(FOLDER, `${name}_${version.replace(':', '%3a')}_all.deb`);
  if (createHash('sha256').update(readFileSync(file)).digest('hex') !== sha256)
    throw new Error(`${file} is not the package that works.json names.`);
  execFileSync('dpkg-deb', ['-x', file, `${folder}.part`]);
  rmSync(file);
  renameSync(`${folder}.part`, folder);
  return folder;
}
