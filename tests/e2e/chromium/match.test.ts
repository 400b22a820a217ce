import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTRIBUTES } from '../../../lib/taste/attributes/attributes';
import { FEATURES } from '../../../lib/taste/features/provider';
import { DIMENSIONS } from '../../../lib/taste/vector';
import { LOOK_VERSION } from '../../../lib/words/named-look';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readPictures } from '../harness/database';
import { fillBoard } from '../harness/fill-board';
import { type PracticeVisit, visitPractice } from '../harness/practice';
import { tilesInView } from '../harness/tiles';
import { until } from '../harness/until';
import { workerKiller } from '../harness/worker';

describe('what the taste likes on a page, in Chromium', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;
  let board: Page;
  let settings: Page;
  const marks = () => visit.roots.boxes('.match-mark');
  const mark = async (on: boolean) => {
    const control = settings.locator('[data-control="marks"]');
    await control.click();
    await until('the setting', async () => (await control.getAttribute('aria-checked')) === String(on));
  };

  beforeAll(async () => {
    chromium = await launchChromium();
    const page = await chromium.open('welcome.html');
    await page.evaluate(fillBoard, {
      pictures: 400,
      votes: 300,
      lookVersion: LOOK_VERSION,
      features: FEATURES,
      dimensions: DIMENSIONS,
      attributes: ATTRIBUTES.length,
      warmth: ATTRIBUTES.findIndex(({ id }) => id === 'warmth'),
      unnamed: 0,
    });
    await page.close();
    // What the worker knew was read before the store was filled.
    const { kill } = await workerKiller(chromium);
    await kill();
    visit = await visitPractice(chromium);
  });
  afterAll(async () => {
    await visit.end();
    await chromium.close();
  });

  test('is shown on the board, best first', async () => {
    await visit.page.bringToFront();
    await until('more of the gallery', async () => {
      await visit.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      return (await visit.page.locator('[data-tile]').count()) >= 40;
    });
    board = await chromium.open('board.html#page');
    const line = board.locator('.learned [role="status"]');
    await until('the page’s pictures', async () => {
      const [, all, read] =
        /^(\d+) pictures on this page, (\d+) of them read\.$/.exec((await line.textContent()) ?? '') ?? [];
      return Number(all) >= 40 && Number(read) > 12;
    });
    const best = board.locator('[data-learned="here"] [data-picture]');
    const ids = await best.evaluateAll((tiles) => tiles.map((tile) => (tile as HTMLElement).dataset.picture ?? ''));
    const warmth = new Map((await readPictures(board)).map(({ id, vector }) => [id, vector?.[0] ?? 0]));
    expect(ids).toHaveLength(12);
    expect(warmth.get(ids[0] ?? '')).toBeGreaterThan(40);
    expect(warmth.get(ids[0] ?? '')).toBeGreaterThan(warmth.get(ids[11] ?? '') ?? 0);
  });

  test('is marked on the page once a person wants that, and not any more once they do not', async () => {
    const unliked = board.locator('[data-learned="here"] [data-picture]:not(:has(.picture-tile-liked))').first();
    const number = (await unliked.getAttribute('data-picture'))?.split(':')[1];
    settings = await chromium.open('options.html');
    await mark(true);
    await visit.page.bringToFront();
    await visit.page.evaluate((address) => {
      const tiles = [...document.querySelectorAll('[data-tile]')];
      tiles.find(({ outerHTML }) => outerHTML.includes(address))?.scrollIntoView({ block: 'center' });
    }, `/pictures/${number}_`);
    const shown = async () => {
      const [tiles, signs] = [await tilesInView(visit.page), await marks()];
      const marked = tiles.filter(({ box }) =>
        signs.some(({ x, y }) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height),
      );
      return { all: tiles.length, marked: marked.map((tile) => String(tile.number)) };
    };
    await until('the mark on it', async () => (await shown()).marked.includes(number ?? ''));
    const { all, marked } = await shown();
    expect(marked.length).toBeLessThan(all);
    await mark(false);
    await until('the marks to go', async () => (await marks()).length === 0);
  });
});
