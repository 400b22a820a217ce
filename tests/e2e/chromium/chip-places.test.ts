import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import automatic1111 from '../../../lib/sites/automatic1111';
import civitai from '../../../lib/sites/civitai';
import discord from '../../../lib/sites/discord';
import { originsOf } from '../../../lib/sites/hosts';
import midjourney from '../../../lib/sites/midjourney';
import { bundlePages } from '../editors/bundle';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type ClosedRoots, clickControl, closedRoots } from '../harness/closed-root';
import { coveredBy } from '../harness/covered';
import { readCodeBook } from '../harness/database';
import { switchOn } from '../harness/practice';
import { until } from '../harness/until';

const SITES = [
  { rule: midjourney, address: 'https://www.midjourney.com/explore', box: '#desktop_input_bar' },
  { rule: discord, address: 'https://discord.com/channels/1/2?kind=pill', box: '[role="textbox"]' },
  { rule: civitai, address: 'https://civitai.com/generate', box: '[data-tour="gen:prompt"] .ProseMirror' },
  { rule: automatic1111, address: 'http://127.0.0.1:7860/', box: '#txt2img_prompt textarea' },
] as const;

/** Where the prompt box is: what the chip must stay near to. */
const boundsOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().toJSON();

describe('where the chip stands', () => {
  let chromium: Chromium;
  let page: Page;
  let roots: ClosedRoots;

  beforeAll(async () => {
    chromium = await launchChromium({ allow: SITES.flatMap(({ rule }) => originsOf(rule)) });
    const bench = await bundlePages();
    await chromium.context.route('https://discord.com/bench/*', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: readFileSync(join(bench, basename(new URL(route.request().url()).pathname)), 'utf8'),
      }),
    );
    for (const { rule, address } of SITES) {
      await chromium.context.route(address, (route) =>
        route.fulfill({ contentType: 'text/html', body: readFileSync(`tests/e2e/sites/${rule.id}.html`, 'utf8') }),
      );
      await switchOn(chromium, rule.id);
    }
    page = await chromium.context.newPage();
    roots = await closedRoots(page, chromium.extensionId);
  });
  afterAll(() => chromium.close());

  /** Waits until the chip is somewhere and over nothing, near its box. */
  const standsWell = async (box: string): Promise<void> => {
    let last: unknown;
    await until('the chip at a free place', async () => {
      const spot = await roots.box('.chip');
      const bounds = await page.evaluate(boundsOf, box);
      const covered = spot && (await page.evaluate(coveredBy, { spot, selector: box }));
      last = { spot, bounds, covered };
      const near =
        spot &&
        spot.x < bounds.right + 260 &&
        spot.x + spot.width > bounds.left - 260 &&
        spot.y < bounds.bottom + 120 &&
        spot.y + spot.height > bounds.top - 120;
      return near && covered?.length === 0;
    }).catch((error: unknown) => {
      throw new Error(`${error} ${JSON.stringify(last)}`);
    });
  };

  test.each(SITES)('$rule.name: over no text and no control, however long the prompt', async ({ address, box }) => {
    await page.goto(address);
    await page.locator(box).click();
    await standsWell(box);
    for (const text of ['a fox', ' in a wide and windy field of barley', ' and a hen'.repeat(30)]) {
      await page.keyboard.type(text);
      await standsWell(box);
    }
    // What is over the prompt's text would be told.
    const { x, y } = await page.evaluate(boundsOf, box);
    const spot = { x: x + 12, y: y + 2, width: 54, height: 26 };
    expect(await page.evaluate(coveredBy, { spot, selector: box })).not.toEqual([]);
  });

  test('it follows a box that grows and scrolls, and goes with it', async () => {
    const { address, box } = SITES[2];
    await page.goto(address);
    await page.locator(box).click();
    await page.keyboard.type('a fox');
    await standsWell(box);
    const before = await page.evaluate(boundsOf, box);
    await page.keyboard.type(' and a hen'.repeat(30));
    await until('the box to grow', async () => (await page.evaluate(boundsOf, box)).height > before.height + 20);
    await standsWell(box);
    await page.mouse.move(200, 400);
    await page.mouse.wheel(0, 60);
    await until('the form to scroll', async () => (await page.evaluate(boundsOf, box)).top < before.top - 20);
    await standsWell(box);
    await page.mouse.wheel(0, 3000);
    await until('the chip to go out of sight with its box', async () => !(await roots.box('.chip')));
    await page.mouse.wheel(0, -3000);
    await standsWell(box);
    await page.evaluate((selector) => document.querySelector(selector)?.remove(), box);
    await until('the chip to be gone', async () => !(await roots.box('.chip')));
  });

  test('a code beside the person’s own pictures is offered, and only kept by their press', async () => {
    const { rule, address, box } = SITES[0];
    const own = address.replace('explore', 'imagine');
    await chromium.context.route(own, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `${readFileSync(`tests/e2e/sites/${rule.id}.html`, 'utf8')}<p>a lighthouse --ar 3:2 --p ueeo8az tlsfsfo::2</p>`,
      }),
    );
    const book = () => readCodeBook(chromium.worker);
    await page.goto(own);
    await page.locator(box).click();
    await until('the offer', async () => (await roots.count('.chip-dot')) === 1);
    await clickControl(page, roots, '[data-control="chip-more"]');
    const offer = () => roots.text('.chip-offer p');
    await expect.poll(offer).toBe('ueeo8az beside your picture is not in your code book.');
    expect(await book()).toEqual([]);
    await clickControl(page, roots, '[data-control="chip-decline"]');
    await expect.poll(offer).toBe('tlsfsfo beside your picture is not in your code book.');
    expect(await book()).toEqual([]);
    await clickControl(page, roots, '[data-control="chip-keep"]');
    await until('it to be kept', async () => (await book()).length === 1);
    expect(await book()).toMatchObject([{ code: 'tlsfsfo', kind: 'profile', source: 'page', site: 'midjourney' }]);
    // Beside other people's pictures it is theirs.
    await page.goto(address);
    await page.evaluate(() => document.body.append('a lighthouse --p xwilsge'));
    await page.locator(box).click();
    await page.keyboard.type('a fox --p anycl7a');
    await until('the offer', async () => (await roots.count('.chip-dot')) === 1);
    await clickControl(page, roots, '[data-control="chip-more"]');
    await expect.poll(offer).toBe('anycl7a in this prompt is not in your code book.');
    await clickControl(page, roots, '[data-control="chip-decline"]');
    await until('no further offer', async () => (await roots.count('.chip-offer')) === 0);
  });
});
