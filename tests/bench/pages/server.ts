import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { listenOnLoopback } from '../../pages/practice/loopback';

/** How many different pictures there are; their addresses are as many as are asked for. */
const DRAWN = 16;

export interface BenchGallery {
  origin: string;
  /** Its address: one that the practice rule knows, or one that no rule does. */
  url(tiles: number, known?: boolean): string;
  /** What its pictures are called where no rule knows them; `#` stands for the number. */
  anyName: string;
  close(): Promise<void>;
}

/** Serves a gallery that appends 40 tiles at a time, as many as its address says. */
export async function serveGallery(): Promise<BenchGallery> {
  const page = await readFile(new URL('gallery.html', import.meta.url));
  const pictures = await Promise.all(Array.from({ length: DRAWN }, (_, n) => plain(`hsl(${n * 22}, 45%, 60%)`)));
  const { port, close } = await listenOnLoopback((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const picture = /^\/pictures\/(\d+)_512\.webp$/.exec(pathname);
    if (picture) {
      response.writeHead(200, { 'content-type': 'image/webp', 'cache-control': 'max-age=31536000' });
      response.end(pictures[Number(picture[1]) % DRAWN]);
    } else if (pathname === '/practice/api') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(cards(Number(searchParams.get('from')), Number(searchParams.get('count')))));
    } else if (pathname === '/practice/' || pathname === '/wall/')
      response.writeHead(200, { 'content-type': 'text/html' }).end(page);
    else response.writeHead(404).end();
  }, 0);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    url: (tiles, known = true) => `${origin}/${known ? 'practice' : 'wall'}/?tiles=${tiles}`,
    anyName: `localhost:${port}:/pictures/#_512.webp`,
    close,
  };
}

const cards = (from: number, count: number) =>
  Array.from({ length: count }, (_, at) => {
    const n = from + at;
    const caption = `Picture ${n}: a lighthouse over a quiet sea at dawn, long exposure, pale colours, wide and still`;
    return { n, author: `author-${n % 97}`, caption, likes: (n * 37) % 1000 };
  });

const plain = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 512, height: 512, channels: 3, background } })
    .webp()
    .toBuffer();
