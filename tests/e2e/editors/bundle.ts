import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { compile } from 'svelte/compiler';

const pages = fileURLToPath(new URL('pages/', import.meta.url));
const cache = fileURLToPath(new URL('../../../.cache/editors/', import.meta.url));

const svelte: Plugin = {
  name: 'svelte',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.svelte$/ }, async ({ path }) => ({
      contents: compile(await readFile(path, 'utf8'), { generate: 'client', filename: path }).js.code,
    })),
};

/** The folder with every page's script, made from the real editors once and kept until a page or a version changes. */
export async function bundlePages(): Promise<string> {
  const names = (await readdir(pages)).sort();
  const hash = createHash('sha256').update(await readFile('package-lock.json'));
  hash.update(await readFile(fileURLToPath(import.meta.url)));
  for (const name of names) hash.update(await readFile(join(pages, name)));
  const folder = join(cache, hash.digest('hex').slice(0, 16));
  if (await readdir(folder).catch(() => undefined)) return folder;
  const draft = `${folder}.${process.pid}`;
  await build({
    entryPoints: names.filter((name) => /\.tsx?$/.test(name) && !/^bench\.|\.d\.ts$/.test(name)).map((n) => pages + n),
    outdir: draft,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    conditions: ['svelte', 'browser', 'production'],
    alias: { vue: 'vue/dist/vue.esm-bundler.js', 'draft-js': 'draft-js/dist/Draft.js' },
    loader: { '.ttf': 'dataurl' },
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'false',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      global: 'globalThis',
    },
    plugins: [svelte],
    logLevel: 'error',
  });
  await mkdir(cache, { recursive: true });
  // Renamed into place, so that another run never reads half of it.
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }));
  return folder;
}
