import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveHostilePages } from '../../pages/hostile/server';
import { boxOfPicture, likePicture, switchOnOrigin } from '../harness/any-gallery';
import { type Chromium, launchChromium } from '../harness/chromium';
import { closedRoots } from '../harness/closed-root';
import { until } from '../harness/until';

let chromium: Chromium;
let server: Awaited<ReturnType<typeof serveHostilePages>>;

beforeAll(async () => {
  server = await serveHostilePages();
  chromium = await launchChromium({ allow: ['http://127.0.0.1/*'], keepsPages: true });
  await switchOnOrigin(chromium, `http://127.0.0.1:${server.port}`);
});
afterAll(async () => {
  await chromium.close();
  await server.close();
});

test('a page that was left and is gone back to shows what was liked meanwhile', async () => {
  const address = `http://127.0.0.1:${server.port}/hostile/plain`;
  const page = await chromium.context.newPage();
  const roots = await closedRoots(page, chromium.extensionId);
  /** Likes a picture, and waits until pages were told of it: that must not come when the page before is back. */
  const like = async (picture: number) => {
    await roots.evaluate(
      'chrome.runtime.onMessage.addListener(({ type }) => { if (type === "changed") globalThis.told = true })',
    );
    await likePicture(chromium, page, roots, () => boxOfPicture(page, picture));
    await until('pages to be told', () => roots.evaluate('globalThis.told === true'));
  };
  await page.goto(address);
  await like(5);
  await page.evaluate('globalThis.isKept = true');
  await page.goto(`${address}?later`);
  await like(6);
  await page.evaluate('history.back()');
  // The very same page, which the browser had put aside.
  const isKept = () => page.evaluate<boolean>('globalThis.isKept === true').catch(() => false);
  await until('the page before', isKept);
  await page.mouse.move(2, 2);
  const now = await closedRoots(page, chromium.extensionId);
  await until('both marks', async () => (await now.count('.mark')) === 2);
  expect(page.url()).toBe(address);
});
