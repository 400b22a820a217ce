import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import discord from '../../../lib/sites/discord';
import { originsOf } from '../../../lib/sites/hosts';
import midjourney from '../../../lib/sites/midjourney';
import { bundlePages } from '../editors/bundle';
import { ask } from '../editors/extension';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type ClosedRoots, clickControl, closedRoots } from '../harness/closed-root';
import { readEvents, readPictures } from '../harness/database';
import { openPopup, settledCode, shownCode, voteInPopup } from '../harness/popup';
import { pressOnTile, switchOn } from '../harness/practice';
import { until } from '../harness/until';

const sites = [
  {
    rule: midjourney,
    address: 'https://www.midjourney.com/explore',
    pictures: 'https://cdn.midjourney.com/**',
    tile: 'a[href^="/jobs/"]',
    name: /^midjourney:[0-9a-f-]{36}\/\d$/,
    box: '#desktop_input_bar',
    withMidjourneyCode: 'a fox in the snow --p ueeo8az --s 100',
    // From the state of the page's framework; of the third one the page itself pretends to know it, the fourth one throws.
    captions: [
      'a lighthouse number 0 at dawn',
      'a lighthouse number 1 at dawn',
      '<img src=x onerror=alert(1)> forged',
      undefined,
    ],
  },
  {
    rule: discord,
    // What is typed is the option of a command, as with /imagine there.
    address: 'https://discord.com/channels/1/2?kind=pill',
    pictures: 'https://media.discordapp.net/**',
    tile: '[role="article"] img',
    name: /^discord:\d+\/\d+$/,
    box: '[role="textbox"]',
    withMidjourneyCode: 'a fox in the snow --p ueeo8az --s 100',
    captions: ['a lighthouse number 1', 'a lighthouse number 2'],
  },
] as const;

const PREFERENCE_CODE = /t[a-z][0-9a-z]{22,38}/;

describe.each(sites)('on a page shaped like $rule.name', ({ rule, address, pictures, tile, name, box, ...site }) => {
  let chromium: Chromium;
  let page: Page;
  let popup: Page;
  let roots: ClosedRoots;
  const prompt = () => page.evaluate((selector) => textOf(document.querySelector(selector)), box);
  const submitted = async () => (await page.locator('output').textContent()) ?? '';
  /** Empties the box as a person does, where it is not empty: one more key would take out the command itself. */
  const clear = async () => {
    await page.locator(box).click();
    if ((await prompt()) === '') return;
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
  };
  const press = async (control: string) => {
    await popup.bringToFront();
    await popup.locator(`[data-control="${control}"]`).click();
  };

  beforeAll(async () => {
    chromium = await launchChromium({ allow: originsOf(rule) });
    await chromium.context.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: readFileSync(`tests/e2e/sites/${rule.id}.html`, 'utf8'),
      }),
    );
    const bench = await bundlePages();
    await chromium.context.route('https://discord.com/bench/*', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: readFileSync(join(bench, basename(new URL(route.request().url()).pathname)), 'utf8'),
      }),
    );
    await paint(chromium.context, pictures);
    await switchOn(chromium, rule.id);
    page = await chromium.context.newPage();
    await page.addInitScript(
      'globalThis.textOf = (box) => (box instanceof HTMLTextAreaElement ? box.value : bench.model())',
    );
  });
  afterAll(() => chromium.close());

  test('tiles are found and named, and lead to a code', async () => {
    roots = await closedRoots(page, chromium.extensionId);
    await page.goto(address);
    const tiles = await page.locator(tile).all();
    for (const [number, one] of tiles.slice(0, site.captions.length).entries()) {
      const bounds = await one.boundingBox();
      if (!bounds) throw new Error('The tile is not in view.');
      await pressOnTile({ page, roots }, { number, caption: '', box: bounds }, 'like');
    }
    await until('the likes', async () => (await readEvents(chromium.worker)).length === site.captions.length);
    for (const event of await readEvents(chromium.worker))
      expect(event).toMatchObject({ kind: 'like', site: rule.id, picture: expect.stringMatching(name) });
    const captions = (await readPictures(chromium.worker)).map(({ caption }) => caption);
    for (const caption of site.captions) expect(captions).toContain(caption);
    await until('pictures to be read', async () => {
      const stored = await readPictures(chromium.worker);
      return stored.length >= 2 && stored.every(({ state }) => state === 'ready');
    });
    popup = await openPopup(chromium, page);
    await voteInPopup(popup);
    expect(await settledCode(popup)).toMatch(PREFERENCE_CODE);
  });

  test('no preference code is written into the prompt box: not by the button, not by itself', async () => {
    await press('automatic');
    await page.bringToFront();
    await page.locator(box).click();
    await page.keyboard.type('a fox in the snow');
    await press('write');
    await expect
      .poll(() => popup.locator('.prompt-actions .line').first().textContent())
      .toMatch(/Midjourney cannot read your preference code/);
    expect(await prompt()).toBe('a fox in the snow');
    await page.bringToFront();
    await page.locator(box).click();
    await page.keyboard.press('Enter');
    await expect.poll(submitted).toBe('a fox in the snow');
  });

  test('no setting brings a preference code into the prompt, whatever the code book holds', async () => {
    const own = await shownCode(popup);
    const codes = ['ueeo8az', own, `${own} tlsfsfo::2`, 'tb0123456789abcdefghjkmnpqrstvwx', 'm7284532597038776332'];
    for (const code of codes) await ask(popup, 'codes.keep', { code, source: 'pasted', name: 'a code' });
    const choices = [
      ...codes.flatMap((code) => [{ midjourney: { use: 'code', code } }, { code: { use: 'code', code } }]),
      { midjourney: { use: 'bare' } },
      { midjourney: { use: 'nothing' } },
    ];
    const seen: string[] = [];
    await page.bringToFront();
    const tab = await chromium.worker.evaluate('chrome.tabs.query({ active: true }).then(([active]) => active.id)');
    for (const choice of choices) {
      await ask(popup, 'settings.change', { automatic: true, atSubmit: true, ...choice });
      await clear();
      await page.keyboard.type(`fox number ${seen.length}`);
      // The page has heard of the choice when this is answered.
      await ask(popup, 'prompt.write', { tab });
      await page.keyboard.press('Enter');
      await expect.poll(submitted).toContain(`fox number ${seen.length}`);
      seen.push(await submitted());
    }
    expect(seen.filter((text) => PREFERENCE_CODE.test(text))).toEqual([]);
    // Those that may stand there do.
    expect(seen).toContain('fox number 0 --p ueeo8az --s 100');
    expect(seen).toContain('fox number 8 --p m7284532597038776332 --s 100');
    expect(seen).toContain('fox number 10 --p --s 100');
    await ask(popup, 'settings.change', { automatic: false, atSubmit: false });
    await clear();
    await page.keyboard.type('a fox in the snow');
  });

  test('the saved Midjourney code is used, and a preference code is refused as one', async () => {
    await popup.bringToFront();
    await popup.locator('[data-control="midjourney-code"]').check();
    const field = popup.locator('[data-control="midjourney-text"]');
    await field.fill(await shownCode(popup));
    await press('midjourney-save');
    await expect.poll(() => popup.locator('.midjourney-choice .line').textContent()).toMatch(/preference code/i);
    await field.fill('ueeo8az');
    await press('midjourney-save');
    await expect.poll(() => popup.locator('.midjourney-choice .line').textContent()).toBe('Saved.');
    await press('write');
    await expect
      .poll(() => popup.locator('.prompt-actions .line').first().textContent())
      .toMatch(/(Added|Copied) --p ueeo8az --s 100/);
    expect(await prompt()).toBe(site.withMidjourneyCode);
    expect(await prompt()).not.toMatch(PREFERENCE_CODE);
  });

  test('the chip calls that code by its name in the book, adds it with one press and takes it back with another', async () => {
    await page.bringToFront();
    await clear();
    await page.keyboard.type('a fox in the snow');
    await until('the chip to offer it', async () => (await roots.text('.chip-label')) === 'a code');
    await clickControl(page, roots, '[data-control="chip"]');
    await expect.poll(prompt).toBe(site.withMidjourneyCode);
    await until('the chip to say so', async () => (await roots.count('.chip[data-state="in"]')) === 1);
    await clickControl(page, roots, '[data-control="chip"]');
    await expect.poll(prompt).toBe('a fox in the snow');
  });
});

declare const textOf: (box: Element | null) => string;

/** Answers every picture of a host with one in a colour of its own. */
async function paint(context: BrowserContext, pattern: string): Promise<void> {
  await context.route(pattern, async (route) => {
    const address = route.request().url();
    let hue = 0;
    for (const letter of address) hue = (hue * 31 + letter.charCodeAt(0)) % 256;
    const background = { r: hue, g: (hue * 7) % 256, b: (hue * 13) % 256 };
    const picture = sharp({ create: { width: 384, height: 384, channels: 3, background } });
    await route.fulfill({ contentType: 'image/png', body: await picture.png().toBuffer() });
  });
}
