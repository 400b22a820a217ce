import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawPicture } from '../../pages/practice/draw';
import { rasterise } from '../../pages/practice/draw/rasterise';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type ClosedRoots, clickControl, closedRoots } from '../harness/closed-root';
import { readEvents, readPictures } from '../harness/database';
import { servePictures } from '../harness/picture-server';
import { PRACTICE_ORIGINS, pressOnTile, switchOn } from '../harness/practice';
import { pointAt, tilesInView } from '../harness/tiles';
import { pressToolbarButton, type ToolbarPopup } from '../harness/toolbar';
import { until } from '../harness/until';

const PICTURES = 12;

/** A plain gallery that no rule knows. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Somebody's pictures</title>
  <style>main{display:grid;grid-template-columns:repeat(4,260px);gap:20px}img{width:260px;height:260px;object-fit:cover}</style>
  <main>${Array.from({ length: PICTURES }, (_, n) => `<a href="/look/${n}"><img src="/art/${n}.webp" alt="picture ${n}"></a>`).join('')}</main>`;

describe('a gallery that no rule knows', () => {
  const server = createServer(async (request, response) => {
    const number = /^\/art\/(\d+)\.webp$/.exec(request.url ?? '')?.[1];
    if (number === undefined) return response.setHeader('content-type', 'text/html').end(PAGE);
    return response.setHeader('content-type', 'image/webp').end(await rasterise(drawPicture(Number(number), 3), 384));
  });
  let chromium: Chromium;
  let page: Page;
  let roots: ClosedRoots;
  let popup: ToolbarPopup;
  let origin: string;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    chromium = await launchChromium();
    page = await chromium.context.newPage();
    roots = await closedRoots(page, chromium.extensionId);
    await page.goto(`${origin}/`);
    await page.bringToFront();
  });
  afterAll(async () => {
    await chromium.close();
    server.close();
  });

  const likeFirstPicture = async () => {
    const box = await page.locator('img').first().boundingBox();
    if (!box) throw new Error('The page shows no picture.');
    await page.bringToFront();
    await pointAt(page, box);
    await clickControl(page, roots, '[data-control="like"]', box);
  };

  test('is left alone until the person asks', async () => {
    expect(await page.locator('penchant-overlay').count()).toBe(0);
  });

  test('works for this visit by the toolbar button, without any permission for the site', async () => {
    popup = await pressToolbarButton(chromium, `${origin}/`);
    await until('the button for this page', () =>
      popup.evaluate(
        `[...document.querySelectorAll('[data-control="visit"]')].map((button) => button.click()).length > 0`,
      ),
    );
    await until('the overlay', async () => (await page.locator('penchant-overlay').count()) === 1);
    await until('the popup to say so', () =>
      popup.evaluate(`document.body.textContent.includes('On for this page until you leave it.')`),
    );
    // A popup that is opened later knows it too.
    await popup.evaluate('location.reload()');
    await until('the reloaded popup to say so', () =>
      popup.evaluate(
        `performance.getEntriesByType('navigation')[0]?.type === 'reload' && document.body.textContent.includes('On for this page until you leave it.')`,
      ),
    );
    await likeFirstPicture();
    const events = await until('the like', async () => {
      const stored = await readEvents(chromium.worker);
      return stored.length > 0 && stored;
    });
    expect(events).toMatchObject([{ kind: 'like', site: origin, picture: `${new URL(origin).host}:/art/0.webp` }]);
  });

  test('keeps the rating of a picture it may not read, and reads it once the host is allowed', async () => {
    const liked = async () => (await readPictures(chromium.worker)).find(({ rated }) => rated === 1);
    await until('the picture to wait', async () => (await liked())?.state === 'permission');
    await chromium.allow('http://127.0.0.1/*');
    const asking = await chromium.open('popup.html');
    await asking.locator('[data-control="allow"]').click();
    await until('the picture to be read', async () => (await liked())?.state === 'ready');
    await asking.close();
  });
});

test('a site whose own tiles come late is known again, after any large picture had to do', async () => {
  const chromium = await launchChromium({ allow: PRACTICE_ORIGINS });
  const drawn = await rasterise(drawPicture(1, 3), 384);
  const server = await servePictures(Array.from({ length: 8 }, () => (response) => void response.end(drawn)));
  await switchOn(chromium, 'practice');
  const page = await chromium.context.newPage();
  const roots = await closedRoots(page, chromium.extensionId);
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      for (const tile of document.querySelectorAll('[data-tile]')) tile.removeAttribute('data-tile');
    }),
  );
  await page.goto(server.page);
  await until('the line', async () => (await roots.text('.toast-message'))?.includes('looks different'));
  await page.evaluate(() => {
    for (const tile of document.querySelectorAll('[data-caption]')) tile.setAttribute('data-tile', '');
  });
  // By its place alone while any picture will do; by the name that the rule gives once it is asked again.
  await until('a like under the name of the site', async () => {
    const [tile] = await tilesInView(page);
    if (tile) await pressOnTile({ page, roots }, tile, 'like');
    return (await readEvents(chromium.worker)).some((event) => 'picture' in event && event.picture === 'practice:0');
  });
  server.close();
  await chromium.close();
});
