import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import sharp from 'sharp';
import { listenOnLoopback } from '../practice/loopback';

/** Every gallery, by the library that it is made with. */
export const LIBRARIES = [
  'masonic',
  'gestalt',
  'tanstack',
  'virtuoso',
  'iron-list',
  'lit',
  'lazysizes',
  'photoswipe',
  'photo-album',
  'justified',
  'muuri',
] as const;
export type Library = (typeof LIBRARIES)[number];

/** Serves the galleries under `/galleries/<library>`, each bundled from its own file here. */
export async function serveGalleries(): Promise<{ port: number; close(): Promise<void> }> {
  const bundles = await bundle();
  const art = await sharp({ create: { width: 220, height: 220, channels: 3, background: '#57a' } })
    .webp()
    .toBuffer();
  return listenOnLoopback((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, folder, name = ''] = pathname.split('/');
    const file = bundles.get(pathname.slice(1));
    if (folder === 'art') {
      response.writeHead(200, { 'content-type': 'image/webp', 'cache-control': 'max-age=3600' }).end(art);
    } else if (folder === 'galleries')
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(shell(name));
    else if (file !== undefined) {
      const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(file);
    } else response.writeHead(404).end();
  }, 0);
}

async function bundle(): Promise<Map<string, string>> {
  const { outputFiles } = await build({
    entryPoints: LIBRARIES.map((name) => ({
      in: fileURLToPath(new URL(SOURCES.get(name) ?? `${name}.ts`, import.meta.url)),
      out: name,
    })),
    outdir: '/bundles',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'react',
    tsconfigRaw: { compilerOptions: { useDefineForClassFields: false } },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  return new Map(outputFiles.map(({ path, text }) => [path.slice(1), text]));
}

/** Those written with JSX. */
const SOURCES = new Map(
  ['masonic', 'gestalt', 'tanstack', 'virtuoso', 'photo-album'].map((name) => [name, `${name}.tsx`] as const),
);

const shell = (name: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>
  <link rel="stylesheet" href="/bundles/${name}.css"><style>body{margin:12px}</style>
  <main></main><script type="module" src="/bundles/${name}.js"></script></html>`;
