import sharp from 'sharp';
import { listenOnLoopback } from '../practice/loopback';
import { type HostilePage, PAGES } from './cases';

/** Serves the hostile pages and their pictures under `/hostile/<name>` and `/art/<n>.webp`, on both names of loopback. */
export async function serveHostilePages(): Promise<{ port: number; close(): Promise<void> }> {
  const art = await sharp({ create: { width: 260, height: 260, channels: 3, background: '#4a7' } })
    .webp()
    .toBuffer();
  const server = await listenOnLoopback((request, response) => {
    const { pathname, host } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const page = PAGES.find(({ name }) => pathname === `/hostile/${name}`);
    if (pathname.startsWith('/art/')) {
      response.writeHead(200, { 'content-type': 'image/webp', 'cache-control': 'max-age=3600' }).end(art);
    } else if (page) {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers });
      response.end(write(page).replace('FRAME', `http://127.0.0.1:${host.split(':')[1]}/hostile/plain`));
    } else response.writeHead(404).end();
  }, 0);
  return server;
}

/** How many pictures a page begins with. */
const PICTURES = 24;

const STYLE =
  'body{margin:8px;font:14px sans-serif}main{display:grid;grid-template-columns:repeat(4,260px);gap:20px;padding:16px}img{width:260px;height:260px;display:block}';

/** Written out for pages whose own scripts may not run, and given to those whose may. */
const gallery = (name: string, count: number, from = 0): string =>
  `<style>${STYLE}</style><main>${Array.from({ length: count }, (_, at) => `<a href="#${from + at}"><img src="/art/${name}-${from + at}.webp" alt="picture ${from + at}"></a>`).join('')}</main>`;

function write({ name, head = '', body = 'GALLERY', first = '', script = '' }: HostilePage): string {
  const helpers = `const STYLE = ${JSON.stringify(STYLE)}; const galleryOf = ${String(gallery)}; const gallery = galleryOf.bind(null, '${name}');`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Hostile</title>
    <style>${STYLE}</style>${head}<script>${helpers}\n${first}</script></head>
    <body>${body.replace('GALLERY', gallery(name, PICTURES))}<script>${script}</script></body></html>`;
}
