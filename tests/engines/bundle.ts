import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const options = (entry: string): BuildOptions => ({
  entryPoints: [here(entry)],
  bundle: true,
  format: 'iife',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  // BigInt and private fields stay as they are written.
  target: 'es2022',
  alias: { '@': here('../..') },
  logLevel: 'error',
});

/** The replay of one log as a single script that any engine can run. */
export async function bundleReplay(outfile: string): Promise<void> {
  await build({ ...options('entry.ts'), outfile });
}

/** The same as an expression for a browser: the line that it prints. */
export async function replayExpression(): Promise<string> {
  const { outputFiles } = await build({ ...options('entry.ts'), write: false });
  return `(() => { let line; const print = (text) => { line = text; }; ${outputFiles?.[0]?.text}; return line; })()`;
}

/** What both engines of the trunk see, as an expression for one of the extension's own contexts: see `trunk-entry.ts`. */
export async function trunkExpression(): Promise<string> {
  const { outputFiles } = await build({ ...options('trunk-entry.ts'), write: false, globalName: 'engines' });
  return `(() => { ${outputFiles?.[0]?.text}; return engines.shippedTrunk(); })()`;
}

/** The pixels that features are made from, as an expression for one of the extension's own contexts: see `decode-entry.ts`. */
export async function pixelsExpression(picture: Buffer): Promise<string> {
  const { outputFiles } = await build({ ...options('decode-entry.ts'), write: false, globalName: 'engines' });
  return `(() => { ${outputFiles?.[0]?.text}; return engines.pixelsOf('${picture.toString('base64')}'); })()`;
}
