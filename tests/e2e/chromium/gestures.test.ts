import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { originsOf } from '../../../lib/sites/hosts';
import midjourney from '../../../lib/sites/midjourney';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type Box, type ClosedRoots, clickControl, closedRoots } from '../harness/closed-root';
import { command } from '../harness/command';
import { readEvents } from '../harness/database';
import { switchOn } from '../harness/practice';
import { pointAt } from '../harness/tiles';
import { until } from '../harness/until';

const ADDRESS = 'https://www.midjourney.com/explore';
const OPENED = 'https://www.midjourney.com/jobs/5d5b10a7-653a-4214-90ce-fb299c22a8d0?index=2';
const HEART = '[data-control="like"]';

describe("a person's gestures on a gallery", () => {
  let chromium: Chromium;
  let page: Page;
  let roots: ClosedRoots;
  let cdp: CDPSession;

  beforeAll(async () => {
    chromium = await launchChromium({ allow: originsOf(midjourney) });
    const picture = await sharp({ create: { width: 384, height: 384, channels: 3, background: '#875' } })
      .webp()
      .toBuffer();
    const html = readFileSync('tests/e2e/sites/gestures.html', 'utf8');
    await chromium.context.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await chromium.context.route(OPENED, (route) =>
      route.fulfill({ contentType: 'text/html', body: readFileSync('tests/e2e/sites/opened.html', 'utf8') }),
    );
    await chromium.context.route('https://cdn.midjourney.com/**', (route) =>
      route.fulfill({ contentType: 'image/webp', body: picture }),
    );
    await switchOn(chromium, 'midjourney');
    page = await chromium.context.newPage();
    roots = await closedRoots(page, chromium.extensionId);
    cdp = await chromium.context.newCDPSession(page);
    await page.goto(ADDRESS);
  });
  afterAll(() => chromium.close());

  const tile = async (number: number): Promise<Box> => {
    const box = await page.locator('article a').nth(number).boundingBox();
    if (!box) throw new Error('The tile is not drawn.');
    return box;
  };
  const events = () => readEvents(chromium.worker);
  const stored = (count: number) =>
    until(`${count} ratings`, async () => {
      const all = await events();
      return all.length >= count && all;
    });
  const controls = () => until('the controls', () => roots.box('.tile-controls'));
  const noControls = () => until('no controls', async () => (await roots.count('.tile-controls')) === 0);
  const seen = <Value>(what: string) => page.evaluate<Value>(`seen.${what}`);

  test('controls keep clear of those of the site, and of its context menu', async () => {
    await pointAt(page, await tile(0));
    const [ours, site] = [await controls(), await page.locator('article button').first().boundingBox()];
    if (!site) throw new Error('The site shows no heart.');
    const apart =
      ours.x + ours.width <= site.x ||
      site.x + site.width <= ours.x ||
      ours.y + ours.height <= site.y ||
      site.y + site.height <= ours.y;
    expect(apart).toBe(true);
    expect(ours.height).toBeGreaterThanOrEqual(24);
    await page.mouse.click(ours.x + 120, ours.y + 120, { button: 'right' });
    await until("the browser's menu, which nobody prevented", async () => (await seen<number>('menus')) === 1);
  });

  test('controls go where the page moves their tile, within a few frames', async () => {
    await pointAt(page, await tile(0));
    await controls();
    const framesUntilMoved = () =>
      roots.evaluate(`(async () => {
        const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('penchant-overlay'));
        const place = () => root.querySelector('.tile-controls')?.getBoundingClientRect().y;
        const before = place();
        const fresh = document.createElement('div');
        fresh.style.height = '6px';
        document.body.prepend(fresh);
        for (let frame = 1; frame <= 30; frame += 1) {
          await new Promise(requestAnimationFrame);
          if (Math.abs(place() - before - 6) < 1) return frame;
        }
        return 99;
      })()`);
    for (let times = 0; times < 3; times += 1) expect(await framesUntilMoved()).toBeLessThanOrEqual(10);
  });

  test("the person's own press on the site's heart counts, and a press that the page makes up does not", async () => {
    const heart = page.locator('article button').nth(1);
    await heart.evaluate((button: HTMLElement) => button.click());
    await heart.evaluate((button: HTMLElement) => button.click());
    await heart.click();
    expect(await stored(1)).toMatchObject([{ kind: 'like', picture: expect.stringContaining('22a801/0') }]);
    await heart.click();
    expect((await stored(2))[1]).toMatchObject({ kind: 'unlike', picture: expect.stringContaining('22a801/0') });
  });

  test('letters and arrows are the page’s, but while our control has the focus', async () => {
    const before = (await events()).length;
    await pointAt(page, await tile(2));
    await controls();
    await page.keyboard.press('l');
    await page.keyboard.press('ArrowRight');
    expect(await seen('keys')).toEqual(['l', 'ArrowRight']);
    await page.mouse.move(2, 2);
    await noControls();
    await command(chromium, 'next-tile');
    const first = await controls();
    await page.keyboard.press('ArrowRight');
    await until('the next tile', async () => ((await roots.box('.tile-controls'))?.x ?? 0) > first.x + 100);
    await page.keyboard.press('l');
    const all = await stored(before + 1);
    expect(all).toHaveLength(before + 1);
    expect(all.at(-1)).toMatchObject({ kind: 'like', picture: expect.stringContaining('22a801/0') });
    expect(await seen('keys')).toEqual(['l', 'ArrowRight']);
    await page.keyboard.press('Escape');
    await noControls();
  });

  test('nothing comes between a person and what they drag or select', async () => {
    const [text, over] = [await page.locator('#text').boundingBox(), await tile(5)];
    if (!text) throw new Error('The page shows no text.');
    await page.mouse.move(text.x + 5, text.y + 8);
    await page.mouse.down();
    await page.mouse.move(over.x + 90, over.y + 120, { steps: 8 });
    await page.mouse.move(over.x + 100, over.y + 130);
    expect(await roots.count('.tile-controls')).toBe(0);
    expect(await page.evaluate('String(getSelection()).length')).toBeGreaterThan(20);
    await page.mouse.up();
    await controls();
    expect(await page.evaluate('String(getSelection()).length')).toBeGreaterThan(20);
    await page.mouse.down();
    await page.mouse.move(over.x + 140, over.y + 160, { steps: 6 });
    await until('the drag', async () => (await seen<number>('drags')) === 1);
    await page.mouse.up();
  });

  test('a touch shows the controls on its tile, and reaches the page', async () => {
    const before = (await events()).length;
    const clicks = await seen<number>('clicks');
    const touch = async (x: number, y: number) => {
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    const { x, y, width, height } = await tile(6);
    await touch(x + width / 2, y + height / 2);
    await until('the page’s own click', async () => (await seen<number>('clicks')) === clicks + 1);
    const heart = await until('the heart there', async () => {
      const box = await roots.box(HEART);
      return box && box.x > x && box.y > y && box;
    });
    expect(Math.min(heart.width, heart.height)).toBeGreaterThanOrEqual(24);
    await touch(heart.x + heart.width / 2, heart.y + heart.height / 2);
    expect((await stored(before + 1)).at(-1)).toMatchObject({ picture: expect.stringContaining('22a806/0') });
    expect(await seen('clicks')).toBe(clicks + 1);
    await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  });

  test('at 400 % the controls are whole, large enough and pressed as ever', async () => {
    const before = (await events()).length;
    // What a window of 1280 × 900 has at that zoom.
    await cdp.send('Emulation.setDeviceMetricsOverride', {
      width: 320,
      height: 225,
      deviceScaleFactor: 4,
      mobile: false,
    });
    await page.locator('article').nth(3).scrollIntoViewIfNeeded();
    await page.mouse.move(150, 120);
    await page.mouse.move(152, 121);
    const heart = await until('the heart, whole', async () => {
      const box = await roots.box(HEART);
      return box && box.x >= 0 && box.y >= 0 && box.x + box.width <= 320 && box.y + box.height <= 225 && box;
    });
    expect(Math.min(heart.width, heart.height)).toBeGreaterThanOrEqual(24);
    await clickControl(page, roots, HEART);
    expect(await stored(before + 1)).toHaveLength(before + 1);
    await cdp.send('Emulation.clearDeviceMetricsOverride');
  });

  test('a press that was broken off is forgotten: what comes next is for the tile that the person is at', async () => {
    const before = (await events()).length;
    await pointAt(page, await tile(8));
    const heart = await until('the heart', () => roots.box(HEART));
    await page.mouse.move(heart.x + heart.width / 2, heart.y + heart.height / 2);
    await page.mouse.down();
    await page.mouse.move(2, 2, { steps: 4 });
    await page.mouse.up();
    await pointAt(page, await tile(9));
    await controls();
    await command(chromium, 'like-tile');
    expect((await stored(before + 1)).at(-1)).toMatchObject({ picture: expect.stringContaining('22a809/0') });
    expect(await events()).toHaveLength(before + 1);
  });

  test('what is said again is told again', async () => {
    const before = (await events()).length;
    const line = (then: string) =>
      roots.evaluate(`{
        const root = chrome.dom.openOrClosedShadowRoot(document.querySelector('penchant-overlay'));
        const line = root.querySelector('.toast-message');
        ${then}
      }`);
    for (const number of [8, 10]) {
      await pointAt(page, await tile(number));
      await clickControl(page, roots, HEART);
      await stored(before + (number === 8 ? 1 : 2));
      if (number === 8) await line('globalThis.lastLine = line');
    }
    await until('another line of the same text', () =>
      line('line !== lastLine && !lastLine.isConnected && line?.textContent === lastLine.textContent'),
    );
  });

  test('Escape closes the comparison, also where the page keeps a dialog that it hides, and we have said something', async () => {
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<div role="dialog" id="kept" style="visibility:hidden">kept</div>')`,
    );
    await chromium.worker.evaluate(`(async () => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === ${JSON.stringify(ADDRESS)});
      await chrome.tabs.sendMessage(tab.id, { type: 'say', line: 'Something was said.' });
    })()`);
    await until('the other element of ours', () =>
      page.evaluate<boolean>('document.querySelector("penchant-prompt")?.matches(":popover-open")'),
    );
    await pointAt(page, await tile(8));
    await clickControl(page, roots, '[data-control="compare"]');
    await until('the tray', () => roots.box('[data-control="cancel"]'));
    // A dialog that is shown is the page's to close.
    await page.evaluate('kept.style.visibility = "visible"');
    await page.keyboard.press('Escape');
    expect(await roots.box('[data-control="cancel"]')).toBeDefined();
    await page.evaluate('kept.style.visibility = "hidden"');
    await page.keyboard.press('Escape');
    await until('no tray', async () => (await roots.box('[data-control="cancel"]')) === undefined);
    await page.evaluate('kept.remove()');
  });

  test('brought in again, as after an update, the script goes on and the copy before retires', async () => {
    const before = (await events()).length;
    await page.evaluate('document.querySelector("penchant-overlay").old = true');
    await chromium.worker.evaluate(`(async () => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === ${JSON.stringify(ADDRESS)});
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/gallery.js'] });
    })()`);
    await until('the new copy alone', () =>
      page.evaluate<boolean>(
        '[...document.querySelectorAll("penchant-overlay")].map(({ old }) => old === undefined).join() === "true"',
      ),
    );
    await page.mouse.move(2, 2);
    await page.evaluate('scrollTo(0, 0)');
    await pointAt(page, await tile(7));
    await clickControl(page, roots, HEART);
    const all = await stored(before + 1);
    expect(all).toHaveLength(before + 1);
    expect(all.at(-1)).toMatchObject({ kind: 'like', picture: expect.stringContaining('22a807/0') });
  });

  test("the site's heart on an opened picture counts for that one, and only where it says which way it goes", async () => {
    const before = (await events()).length;
    await page.goto(OPENED);
    const [large, heart] = [page.locator('.large'), page.locator('main button')];
    await until('our controls on the picture', async () => {
      await pointAt(page, (await large.boundingBox()) ?? { x: 0, y: 0, width: 1, height: 1 });
      return (await roots.count('.tile-controls')) > 0;
    });
    // Without a word, and with one that is no English: what is pressed may as well be taken back by that.
    for (const title of ['', 'Gefällt mir nicht mehr', 'Likes']) {
      await heart.evaluate((button, words) => button.setAttribute('title', words), title);
      await heart.click();
    }
    await heart.evaluate((button) => button.setAttribute('title', 'Like image'));
    await heart.click();
    await heart.evaluate((button) => button.setAttribute('title', 'Unlike image'));
    await heart.click();
    const all = (await stored(before + 2)).slice(before);
    expect(all.map(({ kind }) => kind)).toEqual(['like', 'unlike']);
    for (const event of all) expect(event).toMatchObject({ picture: expect.stringContaining('22a8d0/2') });
  });
});
