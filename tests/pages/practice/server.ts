import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { type Answer, answerTo, notFound, type Site } from './answer';
import { bundlePage } from './bundle';
import { createCatalogue } from './catalogue';
import { listenOnLoopback } from './loopback';

/** One picture that was asked for: its whole address, and the request's headers (names in lower case). */
export interface PictureRequest {
  url: string;
  headers: IncomingHttpHeaders;
}

/** A gallery that is being served. */
export interface PracticeGallery {
  /** The Explore page, where to start. */
  url: string;
  port: number;
  /** Every prompt that was submitted, oldest first, exact. */
  submitted(): string[];
  /** Every picture that was asked for, oldest first. */
  requests(): PictureRequest[];
  close(): Promise<void>;
}

/** Serves the practice gallery on loopback: pages at `http://127.0.0.1:<port>/practice/`, pictures at `http://localhost:<port>/pictures/<n>_<width>.webp`, so that the two have different origins as on real sites. */
export async function startPracticeGallery({ port = 0, pictures = 640 } = {}): Promise<PracticeGallery> {
  const submitted: string[] = [];
  const requests: PictureRequest[] = [];
  const site: Site = { catalogue: createCatalogue(pictures), ...(await bundlePage()) };

  async function answer(request: IncomingMessage): Promise<Answer> {
    const address = `http://${request.headers.host}${request.url}`;
    if (!URL.canParse(address)) return notFound;
    const url = new URL(address);
    if (request.method === 'POST' && url.pathname === '/practice/submit') {
      const { prompt } = JSON.parse(await text(request));
      submitted.push(String(prompt));
      return { status: 204, headers: {}, body: '' };
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound;
    if (url.pathname.startsWith('/pictures/')) {
      requests.push({ url: url.href, headers: request.headers });
      // As some sites do: pictures are for pages that say who they are.
      if (!request.headers.referer) return { status: 403, headers: {}, body: '' };
    }
    return answerTo(site, url);
  }

  const listening = await listenOnLoopback((request, response) => {
    answer(request).then(
      (given) => send(request, response, given),
      (error: unknown) => send(request, response, { status: 500, headers: {}, body: String(error) }),
    );
  }, port);
  return {
    url: `http://127.0.0.1:${listening.port}/practice/`,
    port: listening.port,
    submitted: () => [...submitted],
    requests: () => [...requests],
    close: listening.close,
  };
}

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // A port may be given; otherwise a free one is taken.
  const { url } = await startPracticeGallery({ port: Number(process.argv[2] ?? 0) });
  console.log(`Practice gallery: ${url} (Ctrl+C ends it)`);
}
