import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The replay of one log as a single script that any engine can run. */
export async function bundleReplay(outfile: string): Promise<void> {
  await build({
    entryPoints: [here('entry.ts')],
    outfile,
    bundle: true,
    format: 'iife',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    // BigInt and private fields stay as they are written.
    target: 'es2022',
    alias: { '@': here('../..') },
    logLevel: 'error',
  });
}
