import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { messagesOf } from '../../languages/messages';
import { type Chromium, launchChromium } from '../harness/chromium';
import { inPageParts } from '../harness/in-page-parts';
import { liveIn } from '../harness/lived-in';
import { ownPages } from '../harness/own-pages';
import { type PracticeVisit, visitPractice } from '../harness/practice';
import { pointAt, tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page may look. What axe finds in one of them may be fine in another. */
const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none', dir: 'ltr' },
  dark: { colorScheme: 'dark', forcedColors: 'none', dir: 'ltr' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active', dir: 'ltr' },
  'right to left': { colorScheme: 'light', forcedColors: 'none', dir: 'rtl' },
} as const;

/** Rules whose findings depend on how a page looks: names, roles and order are the same in every mode. */
const LOOKS = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

/** Asks axe about the page, or about our own elements in it, closed roots and all; gives a line for each thing found. It runs where axe was loaded. */
const ask = (rules: readonly string[] | undefined): string => `(async () => {
  const rules = ${JSON.stringify(rules) ?? 'undefined'};
  const hosts = [...document.querySelectorAll('penchant-overlay, penchant-prompt')];
  // Only the extension's own world sees into them, and only there does axe find this.
  for (const host of hosts) {
    const root = chrome.dom.openOrClosedShadowRoot(host);
    if (root) Object.defineProperty(host, 'shadowRoot', { configurable: true, get: () => root });
  }
  const { violations, passes } = await axe.run(hosts.length > 0 ? { include: hosts } : document, {
    resultTypes: ['violations'],
    ...(rules && { runOnly: rules }),
  });
  return {
    passes: passes.length,
    found: violations.flatMap(({ id, nodes }) => nodes.map(({ target, any, all, none }) =>
      [id, target.flat().join(' '), ...[...any, ...all, ...none].map(({ message }) => message).slice(0, 1)].join(': '))),
  };
})()`;

interface Answer {
  /** Rules that found something to judge and nothing wrong. */
  passes: number;
  found: string[];
}

/** Runs in every mode. `evaluate` evaluates in the world where axe is. */
async function findings(
  page: Page,
  name: string,
  evaluate: (expression: string) => Promise<unknown>,
): Promise<string[]> {
  const all: string[] = [];
  for (const [mode, { dir, ...media }] of Object.entries(MODES)) {
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    await page.evaluate((value) => document.documentElement.setAttribute('dir', value), dir);
    const { passes, found } = (await evaluate(ask(mode === 'light' ? undefined : LOOKS))) as Answer;
    // Where axe saw nothing at all it would find nothing either.
    expect(passes, `${name}, ${mode}: rules that applied`).toBeGreaterThan(0);
    all.push(...found.map((line) => `${name}, ${mode}: ${line}`));
  }
  return all;
}

/** Takes the pointer off the tiles: a page that turned round without a word has our controls at their old place for some frames. */
async function leaveTiles({ page, roots }: PracticeVisit): Promise<void> {
  await page.mouse.move(0, 0);
  await until('the controls to go', async () => (await roots.count('.tile-controls')) === 0);
}

let chromium: Chromium;
let visit: PracticeVisit;
beforeAll(async () => {
  chromium = await launchChromium();
  await liveIn(chromium, Date.now());
});
afterAll(async () => {
  await chromium.close();
  await visit.gallery.close();
});

test('axe finds nothing on any page of ours, in light, dark, forced colours and right to left', async () => {
  const found: string[] = [];
  // Those that a later one shows again with more open are left to it.
  const shown = ownPages.filter(({ name }) => name !== 'popup' && name !== 'settings');
  for (const { name, path, size, ready, show } of shown) {
    const page = await chromium.context.newPage();
    await page.setViewportSize(size);
    await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
    await page.locator(ready).first().waitFor();
    await show?.(page);
    await page.evaluate(AXE);
    found.push(...(await findings(page, name, (expression) => page.evaluate(expression))));
    await page.close();
  }
  expect(found).toEqual([]);
});

test('nor in what we show in a gallery’s page', async () => {
  visit = await visitPractice(chromium);
  const found: string[] = [];
  for (const { name, show } of inPageParts(chromium, visit)) {
    await show();
    await visit.roots.evaluate(AXE);
    found.push(...(await findings(visit.page, name, visit.roots.evaluate)));
    await visit.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
    await visit.page.evaluate(() => document.documentElement.removeAttribute('dir'));
    await leaveTiles(visit);
  }
  expect(found).toEqual([]);
});

test('an Arabic browser gets Arabic words, from right to left, and the left picture still on the left', async () => {
  const arabic = await messagesOf('ar');
  const browser = await launchChromium({ language: 'ar' });
  try {
    const popup = await browser.open('popup.html');
    await popup.locator('[data-control="starter"]').click();
    const [left, right] = ['left', 'right'].map((side) => popup.locator(`[data-control="pair-${side}"]`));
    await left?.locator('img').waitFor();
    const said = await popup.evaluate(() => [document.documentElement.lang, document.documentElement.dir]);
    expect(said).toEqual(['ar', 'rtl']);
    expect(await popup.locator('.code-card h2').textContent()).toContain(arabic.get('popup_code_title'));
    const [one, other] = [await left?.boundingBox(), await right?.boundingBox()];
    expect(one?.x).toBeLessThan(other?.x ?? 0);
    await popup.close();

    const { page, roots, end } = await visitPractice(browser);
    const [tile] = await tilesInView(page);
    if (!tile) throw new Error('The gallery shows no tile.');
    await pointAt(page, tile.box);
    await until('the heart', () => roots.box('.heart'));
    const name = await roots.evaluate(
      `chrome.dom.openOrClosedShadowRoot(document.querySelector('penchant-overlay')).querySelector('.heart').ariaLabel`,
    );
    // What stands before the picture's caption.
    expect(name).toContain(arabic.get('overlay_like')?.split('{')[0]);
    await end();
  } finally {
    await browser.close();
  }
});
