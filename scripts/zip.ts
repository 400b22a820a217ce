import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { run } from './run';

// Makes the packages for the stores. With --check it unpacks the sources package, builds it as a reviewer would, and compares every file.

const output = '.output';
const TARGETS = ['chrome', 'edge', 'firefox'] as const;

async function must(command: string, args: string[], cwd?: string): Promise<void> {
  if ((await run(command, args, {}, cwd)) !== 0) throw new Error(`${command} ${args.join(' ')} failed.`);
}

/** Hash of every file below a folder, by its path there. */
function hashes(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    paths.map((path) => [path.slice(folder.length), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** Builds the sources package in a folder of its own and gives the files that differ from ours. */
async function rebuild(sources: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'penchant-sources-'));
  try {
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(sources)))) {
      if (path.endsWith('/')) continue;
      mkdirSync(join(folder, dirname(path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    await must('npm', ['ci'], folder);
    await must('npm', ['run', 'build:firefox'], folder);
    const [ours, theirs] = [hashes(`${output}/firefox-mv3`), hashes(`${folder}/${output}/firefox-mv3`)];
    const paths = new Set([...ours.keys(), ...theirs.keys()]);
    return [...paths].filter((path) => ours.get(path) !== theirs.get(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

for (const target of TARGETS) await must('wxt', ['zip', '-b', target]);
const packages = readdirSync(output).filter((name) => name.endsWith('.zip'));
for (const name of packages) {
  const bytes = readFileSync(`${output}/${name}`);
  console.log(
    `${name}  ${Math.round(bytes.length / 1000)} kB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
  );
}
if (process.argv.includes('--check')) {
  const sources = packages.find((name) => name.endsWith('-sources.zip'));
  if (!sources) throw new Error('wxt zip made no sources package.');
  const different = await rebuild(`${output}/${sources}`);
  for (const path of different) console.error(`differs: ${path}`);
  console.log(
    different.length === 0
      ? 'The sources build the same package, byte for byte.'
      : 'The sources build another package.',
  );
  process.exitCode = different.length === 0 ? 0 : 1;
}
