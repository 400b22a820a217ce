import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from '../editors/extension';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type PracticeVisit, pressOnTile, visitPractice } from '../harness/practice';
import { tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

/** What a person sets, and where it shows. */
describe('the settings', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;
  let settings: Page;
  let popup: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    visit = await visitPractice(chromium);
    settings = await chromium.open('options.html');
    popup = await chromium.open('popup.html');
  });
  afterAll(async () => {
    await chromium.close();
    await visit.gallery.close();
  });

  test('the keys that the README names are ours: no other meaning of the browser’s keeps them from us', async () => {
    const named = readFileSync('README.md', 'utf8').match(/Alt\+Shift\+[A-Z]/g) ?? [];
    expect(named).toHaveLength(4);
    const given = await chromium.worker.evaluate<{ shortcut: string }[]>('chrome.commands.getAll()');
    expect(
      given
        .map(({ shortcut }) => shortcut)
        .filter(Boolean)
        .sort(),
    ).toEqual(named.sort());
  });

  test('the goal is the person’s, and no number but one that can be a goal', async () => {
    const goal = settings.locator('[data-control="goal"]');
    await goal.fill('60');
    await goal.press('Enter');
    await popup.locator('.progress', { hasText: '0 of about 60 ratings' }).waitFor();
    await goal.fill('3');
    await goal.press('Enter');
    await expect.poll(() => goal.inputValue()).toBe('60');
  });

  test('a number that is being typed stays while the page hears of another change', async () => {
    const goal = settings.locator('[data-control="goal"]');
    await goal.fill('80');
    await ask(popup, 'settings.change', { marks: true });
    await settings.locator('[data-control="marks"][aria-checked="true"]').waitFor();
    expect(await goal.inputValue()).toBe('80');
    await goal.press('Tab');
    await popup.locator('.progress', { hasText: '0 of about 80 ratings' }).waitFor();
    await ask(popup, 'settings.change', { goal: 70 });
    await expect.poll(() => goal.inputValue()).toBe('70');
  });

  test('nothing of ours moves where the person wants it still, on our pages and on theirs', async () => {
    const still = settings.locator('[data-control="still"]');
    await visit.page.bringToFront();
    const [tile] = await tilesInView(visit.page);
    if (tile) await pressOnTile(visit, tile, 'like');
    const host = (page: Page, selector: string) =>
      until(selector, () => page.evaluate((at) => document.querySelector(at)?.hasAttribute('data-still'), selector));
    await still.click();
    await host(popup, 'html');
    await host(settings, 'html');
    await host(visit.page, 'penchant-overlay');
    const moves = () =>
      visit.roots.evaluate(`(() => {
        const host = document.querySelector('penchant-overlay');
        const root = chrome.dom.openOrClosedShadowRoot(host);
        return [...root.querySelectorAll('*')].filter((one) => {
          const { transitionDuration, animationName } = getComputedStyle(one);
          return animationName !== 'none' || /[1-9]/.test(transitionDuration);
        }).length;
      })()`);
    expect(await moves()).toBe(0);
    await still.click();
    await until('it to move again', async () => Number(await moves()) > 0);
  });

  test('after an update one quiet line leads to what is new, and goes when that was read', async () => {
    expect(await popup.locator('[data-control="news"]').count()).toBe(0);
    await settings.evaluate(`chrome.storage.local.set({ news: true })`);
    await popup.locator('[data-control="news"]').click();
    const news = await until('the page', async () => chromium.context.pages().find((page) => /news/.test(page.url())));
    await news.getByRole('heading', { name: 'What is new in Penchant' }).waitFor();
    await until('the line to go', async () => (await popup.locator('[data-control="news"]').count()) === 0);
  });
});
