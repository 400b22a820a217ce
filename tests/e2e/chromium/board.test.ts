import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTRIBUTES } from '../../../lib/taste/attributes/attributes';
import { FEATURES } from '../../../lib/taste/features/provider';
import { DIMENSIONS } from '../../../lib/taste/vector';
import { LOOK_VERSION } from '../../../lib/words/named-look';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readEvents, readPictures } from '../harness/database';
import { fillBoard } from '../harness/fill-board';
import { until } from '../harness/until';
import { workerKiller } from '../harness/worker';

const PICTURES = 5000;
const VOTES = 300;
const UNNAMED = 2;

describe('the board in Chromium', () => {
  let chromium: Chromium;
  let board: Page;
  const text = (selector: string) => board.locator(selector).allTextContents();
  const go = async (section: string) => {
    await board.locator(`[data-control="to-${section}"]`).click();
    await board.locator(`[data-control="to-${section}"][aria-current="page"]`).waitFor();
  };
  /** Ids of the tiles that exist, in the order of their places. */
  const placed = () =>
    board.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.picture-grid > li')]
        .sort((a, b) => Number(a.dataset.place) - Number(b.dataset.place))
        .map((item) => Number(item.querySelector('button')?.dataset.picture?.split(':')[1])),
    );

  beforeAll(async () => {
    chromium = await launchChromium();
    const page = await chromium.open('welcome.html');
    const warmth = ATTRIBUTES.findIndex(({ id }) => id === 'warmth');
    await page.evaluate(fillBoard, {
      pictures: PICTURES,
      votes: VOTES,
      lookVersion: LOOK_VERSION,
      features: FEATURES,
      dimensions: DIMENSIONS,
      attributes: ATTRIBUTES.length,
      warmth,
      unnamed: UNNAMED,
    });
    await page.close();
    // What the worker knew was read before the store was filled.
    const { kill } = await workerKiller(chromium);
    await kill();
    board = await chromium.open('board.html');
  });
  afterAll(() => chromium.close());

  test('says what was learned, in words, colours and pictures', async () => {
    await board.locator('[data-finding="warm colours"][data-liked="true"]').waitFor();
    await board.locator('[data-finding="sunset"][data-liked="true"]').waitFor();
    await board.locator('[data-finding="morning"][data-liked="false"]').waitFor();
    expect(await board.locator('[data-prompt-words]').textContent()).toBe('warm palette, sunset');
    await board.locator('[data-control="weights"]').click();
    await until('weights', async () =>
      (await board.locator('[data-prompt-words]').textContent())?.includes('(warm palette:1.1)'),
    );
    expect(await board.locator('[data-colour]').count()).toBeGreaterThan(0);
    expect(await board.locator('[data-learned="most"] > li').count()).toBe(6);
    expect((await text('[data-learned="most"] .reasons')).join()).toMatch(/\+ warm colours/);
    expect((await text('[data-learned="least"] .reasons')).join()).toMatch(/− cool colours/);
    await board.locator('[data-learned="most"] img').first().waitFor();
  });

  test('names pictures that have no look yet, from their thumbnails', async () => {
    const looks = await until('the looks', async () => {
      const first = (await readPictures(board)).filter(({ id }) => /^practice:[01]$/.test(id));
      return first.every(({ look }) => look?.version === LOOK_VERSION) && first;
    });
    expect(looks.map(({ look }) => look?.words)).toEqual(Array(UNNAMED).fill([]));
  });

  test('ranks 5,000 seen pictures: by time at strength 0, by taste at 1000', async () => {
    await go('pictures');
    const slider = board.locator('[data-control="ranking-strength"]');
    await slider.focus();
    await board.keyboard.press('Home');
    await until('the latest first', async () => (await placed())[0] === PICTURES - 1);
    expect((await placed()).slice(0, 3)).toEqual([PICTURES - 1, PICTURES - 2, PICTURES - 3]);
    await board.keyboard.press('End');
    await until('another order', async () => (await placed())[0] !== PICTURES - 1);
    const stored = new Map((await readPictures(board)).map((picture) => [picture.id, picture]));
    const firsts = (await placed()).slice(0, 10).map((number) => stored.get(`practice:${number}`)?.vector?.[0] ?? 0);
    expect(Math.min(...firsts)).toBeGreaterThan(40);
  });

  test('shows what the filters let through', async () => {
    await board.locator('[data-control="filter-site"]').selectOption('https://other.example');
    await until('the other site', async () => (await placed()).every((number) => number % 5 === 0));
    await board.locator('[data-control="filter-rated"]').selectOption('liked');
    await until('a heart on every one', async () => {
      const [tiles, hearts] = [await placed(), await board.locator('.picture-tile-liked').count()];
      return tiles.length > 0 && tiles.length === hearts;
    });
    await board.locator('[data-control="filter-site"]').selectOption('');
    await board.locator('[data-control="filter-rated"]').selectOption('all');
    expect((await text('.pictures [role="status"]')).join()).toContain('5,000');
  });

  test('goes from picture to picture by arrows, and tells more about one', async () => {
    await board.locator('[data-place="0"] button').focus();
    const place = () => board.evaluate(() => document.activeElement?.closest<HTMLElement>('li')?.dataset.place);
    await board.keyboard.press('ArrowRight');
    await until('the second picture', async () => (await place()) === '1');
    await board.keyboard.press('ArrowDown');
    await until('the one below', async () => Number(await place()) > 2);
    await board.keyboard.press('End');
    await until('the last picture', async () => (await place()) === String(PICTURES - 1));
    await board.keyboard.press('Enter');
    await board.locator('dialog[open] .reasons li').first().waitFor();
    await board.keyboard.press('Escape');
    await board.locator('dialog').waitFor({ state: 'detached' });
    expect(await place()).toBe(String(PICTURES - 1));
  });

  test('scrolls all of them, with few in the page at a time', async () => {
    await board.evaluate(() => scrollTo(0, 0));
    await until('the top', async () => (await board.locator('[data-place="0"]').count()) === 1);
    let most = 0;
    for (let step = 0; step <= 20; step += 1) {
      await board.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), step / 20);
      await until('pictures in view', () =>
        board.evaluate(() =>
          [...document.querySelectorAll('.picture-grid img')].some(
            (image) => image.getBoundingClientRect().bottom > 0 && image.getBoundingClientRect().top < innerHeight,
          ),
        ),
      );
      most = Math.max(most, await board.locator('.picture-grid > li').count());
    }
    expect(most).toBeLessThan(200);
  });

  test('takes a rating back', async () => {
    await go('ratings');
    const first = board.locator('[data-rating]').first();
    const id = await first.getAttribute('data-rating');
    await first.locator('[data-control="remove"]').click();
    await until('the undo', async () =>
      (await readEvents(board)).some((event) => event.kind === 'undo' && event.undone === id),
    );
    await until('the row to go', async () => (await board.locator(`[data-rating="${id}"]`).count()) === 0);
    await until('the count', async () =>
      (await text('.ratings [role="status"]')).join().includes(`${VOTES - 1} ratings`),
    );
  });

  test('lists the codes with their days, the one that stands on top', async () => {
    await go('code');
    const codes = board.locator('[data-issued]');
    await codes.first().waitFor();
    expect(await codes.count()).toBeGreaterThan(1);
    expect(await codes.first().textContent()).toMatch(/^t[a-z][0-9a-z]{20,60}Stands since/);
  });
});
