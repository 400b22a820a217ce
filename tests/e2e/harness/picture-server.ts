import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small gallery under the practice rule's addresses, whose pictures answer as a test wants. */
export interface PictureServer {
  /** The gallery's page. */
  page: string;
  /** Paths of the pictures that were asked for, in order. */
  asked: string[];
  close: () => void;
}

/** Serves one tile for each answer; the number in the picture's name is its place. */
export async function servePictures(answers: ((response: ServerResponse) => void)[]): Promise<PictureServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const number = /^\/pictures\/(\d+)_512\.webp$/.exec(path)?.[1];
    const answer = number === undefined ? undefined : answers[Number(number)];
    if (answer) {
      asked.push(path);
      answer(response);
    } else if (path.startsWith('/practice/')) {
      response.setHeader('content-type', 'text/html').end(gallery(answers.length, portOf(server.address())));
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    page: `http://127.0.0.1:${portOf(server.address())}/practice/`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const portOf = (address: AddressInfo | string | null): number =>
  typeof address === 'object' && address ? address.port : 0;

function gallery(count: number, port: number): string {
  const tiles = Array.from(
    { length: count },
    (_, number) =>
      `<div data-tile data-caption="picture ${number}"><div class="picture" style="background-image:url(http://localhost:${port}/pictures/${number}_512.webp)"></div></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Gallery</title>
    <style>body{display:grid;grid-template-columns:repeat(4,280px);gap:16px}.picture{height:280px;background:#888 center/cover}</style>
    ${tiles.join('\n')}`;
}
