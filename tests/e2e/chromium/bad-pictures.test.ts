import type { ServerResponse } from 'node:http';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { closedRoots } from '../harness/closed-root';
import { readEvents, readPictures } from '../harness/database';
import { type PictureServer, servePictures } from '../harness/picture-server';
import { PRACTICE_ORIGINS, pressOnTile, switchOn } from '../harness/practice';
import { tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#3a6' } });

/** What each tile's picture answers with, and what is to be kept about it. */
const cases: [answer: (response: ServerResponse) => Promise<void> | void, state: string][] = [
  [async (response) => void response.end(await plain(512, 512).webp().toBuffer()), 'ready'],
  [(response) => void response.end('this is no picture at all'), 'undecodable'],
  [async (response) => void response.end(await plain(8001, 20).png().toBuffer()), 'too-large'],
  [(response) => void response.end(Buffer.alloc(30_000_001, 1)), 'too-large'],
  // The length is not told beforehand.
  [(response) => stream(response, 31), 'too-large'],
  [(response) => void response.writeHead(404).end(), 'unreachable'],
];

function stream(response: ServerResponse, megabytes: number): void {
  const piece = Buffer.alloc(1_000_000, 1);
  for (let i = 0; i < megabytes; i += 1) response.write(piece);
  response.end();
}

describe('pictures that cannot be read', () => {
  let chromium: Chromium;
  let server: PictureServer;

  beforeAll(async () => {
    chromium = await launchChromium({ allow: PRACTICE_ORIGINS });
    server = await servePictures(cases.map(([answer]) => answer));
  });
  afterAll(async () => {
    await chromium.close();
    server.close();
  });

  test('are skipped with the reason kept, and their ratings stay', async () => {
    await switchOn(chromium, 'practice');
    const page = await chromium.context.newPage();
    const roots = await closedRoots(page, chromium.extensionId);
    await page.goto(server.page);
    for (const tile of await tilesInView(page)) await pressOnTile({ page, roots }, tile, 'like');
    const likes = async () => (await readEvents(chromium.worker)).map((event) => 'picture' in event && event.picture);
    await until('every like', async () => (await likes()).length === cases.length);

    const states = async () =>
      Object.fromEntries((await readPictures(chromium.worker)).map(({ id, state }) => [id, state]));
    const expected = Object.fromEntries(cases.map(([, state], number) => [`practice:${number}`, state]));
    await expect.poll(states, { timeout: 20_000 }).toEqual(expected);
    expect((await likes()).sort()).toEqual(Object.keys(expected).sort());
  });

  test('are counted by the popup, with why', async () => {
    const popup = await chromium.open('popup.html');
    const lines = popup.locator('.waiting-list li p');
    await expect
      .poll(() => lines.allTextContents())
      .toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^3 pictures are over 30\sMB or 8,000\spixels/),
          expect.stringMatching(/^1 picture is not readable/),
          expect.stringMatching(/^1 picture is not to be had/),
        ]),
      );
  });
});
