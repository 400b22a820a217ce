import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import practice from '../../../lib/sites/practice';
import { type PracticeGallery, startPracticeGallery } from '../../pages/practice/server';
import { readEvents, readPictures } from '../harness/database';
import { type Firefox, launchFirefox } from '../harness/firefox';
import { isLiked, voteKey } from '../harness/person';
import { pressByPlace } from '../harness/place';
import { replayInNode } from '../harness/replay';
import { tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

describe('the whole path in Firefox', () => {
  let firefox: Firefox;
  let gallery: PracticeGallery;
  let page: Page;
  /** A page of the extension to read the store from. */
  let popup: Page;
  const kinds = async () => (await readEvents(popup)).map(({ kind }) => kind);
  const attribute = (selector: string, name: string) =>
    popup.$eval(selector, (element, key) => element.getAttribute(key), name);
  const prompt = () => page.$eval('#prompt', (box) => (box as HTMLTextAreaElement).value);
  const shownCode = () => popup.$eval('[data-code]', (element) => element.textContent ?? '');
  const pairReady = () =>
    until(
      'a pair',
      async () => (await popup.$$('.pair-stage[aria-busy="false"] [data-control^="pair-"] img')).length === 2,
    );

  beforeAll(async () => {
    gallery = await startPracticeGallery();
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox.close();
    await gallery.close();
  });

  test('the gallery is switched on by a click', async () => {
    const control = '[data-control="site"][data-site="practice"]';
    popup = await firefox.open('welcome.html', control);
    expect(await attribute(control, 'aria-checked')).toBe('false');
    await popup.click(control);
    await until('the gallery to be on', async () => (await attribute(control, 'aria-checked')) === 'true');
  });

  test('a click on the heart stores a like', async () => {
    page = await firefox.browser.newPage();
    await page.goto(gallery.url);
    await until('tiles', async () => (await tilesInView(page)).length > 2);
    const [tile] = await tilesInView(page);
    if (!tile) throw new Error('The gallery shows no tile.');
    await pressByPlace(page, tile, 'like');
    await until('the like', async () => (await kinds()).includes('like'));
    expect((await readEvents(popup))[0]).toMatchObject({ kind: 'like', picture: `practice:${tile.number}` });
  });

  test('two pictures are compared with the keys', async () => {
    const [first, second] = await tilesInView(page);
    if (!first || !second) throw new Error('The gallery shows too few tiles.');
    await pressByPlace(page, first, 'compare');
    await pressByPlace(page, second, 'compare');
    // The dialog is modal: all of the page lies under our element.
    await until('the dialog', () =>
      page.evaluate(() => document.elementFromPoint(2, innerHeight / 2)?.localName === 'penchant-overlay'),
    );
    await page.keyboard.press('ArrowRight');
    await until('the vote', async () => (await kinds()).includes('vote'));
    expect((await readEvents(popup)).at(-1)).toMatchObject({
      left: `practice:${first.number}`,
      right: `practice:${second.number}`,
      outcome: 'right',
    });
  });

  test('likes on the page and votes in the popup make a code, the same as in Node', async () => {
    for (const tile of (await tilesInView(page)).filter(({ caption }) => isLiked(caption)))
      await pressByPlace(page, tile, 'like');
    // Enough pictures for the votes below. Once the popup is in front, the page is hidden and none is seen any more.
    await until('sixteen pictures to be seen and read', async () => {
      const ready = (await readPictures(popup)).filter(({ state }) => state === 'ready').length;
      if (ready < 16) await page.mouse.wheel({ deltaY: 40 });
      return ready >= 16;
    });
    popup = await firefox.open('popup.html', '[data-control="pair-left"] img');
    for (let i = 0; i < 20; i += 1) {
      await pairReady();
      const label = async (side: string) => (await attribute(`[data-control="pair-${side}"]`, 'aria-label')) ?? '';
      const before = (await kinds()).length;
      await popup.keyboard.press(voteKey(await label('left'), await label('right')));
      await until('the vote', async () => (await kinds()).length > before);
    }
    const { code } = await until('every picture to be read', async () => {
      const stored = await readPictures(popup);
      return stored.every(({ state }) => state === 'ready') && replayInNode(await readEvents(popup), stored);
    });
    // The host refuses those who do not say which page shows the picture.
    const read = gallery.requests().filter(({ headers }) => headers['sec-fetch-dest'] === 'empty');
    expect(read.length).toBeGreaterThanOrEqual(16);
    expect(new Set(read.map(({ headers }) => headers.referer))).toEqual(new Set([practice.referrer]));
    expect(code).toMatch(/^\S{40}$/);
    await until('the popup to show it', async () => (await shownCode()) === code);
  });

  test('the code is written into the prompt, and taken back by one undo', async () => {
    await page.bringToFront();
    await page.click('#prompt');
    await page.keyboard.type('a lighthouse at dawn');
    await popup.bringToFront();
    await popup.click('[data-control="write"]');
    await expect.poll(prompt).toBe(`a lighthouse at dawn --p ${await shownCode()} --s 100`);
    await page.bringToFront();
    await page.click('#prompt');
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(prompt).toBe('a lighthouse at dawn');
  });

  test('a submitted prompt ends in the code exactly once when it is added automatically', async () => {
    await popup.bringToFront();
    for (const name of ['automatic', 'at-submit']) {
      const control = `[data-control="${name}"]`;
      await popup.click(control);
      await until('the setting', async () => (await attribute(control, 'aria-checked')) === 'true');
    }
    await page.bringToFront();
    await page.click('#prompt', { count: 3 });
    await page.keyboard.press('Backspace');
    const suffix = ` --p ${await shownCode()} --s 100`;
    await page.keyboard.type('a fox');
    const prompt = () => page.$eval('#prompt', (box) => (box instanceof HTMLTextAreaElement ? box.value : ''));
    // Once typing rests it is added, for all to see.
    await until('the suffix', async () => (await prompt()) === `a fox${suffix}`);
    await page.keyboard.press('Enter');
    await until('the prompt to be submitted', async () => gallery.submitted().length === 1);
    // Without a rest it is added right before the submit.
    await page.keyboard.type('a fox in the snow');
    await page.keyboard.press('Enter');
    await until('the next one to be submitted', async () => gallery.submitted().length === 2);
    expect(gallery.submitted()).toEqual([`a fox${suffix}`, `a fox in the snow${suffix}`]);
  });
});
