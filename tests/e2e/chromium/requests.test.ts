import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import practice from '../../../lib/sites/practice';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readEvents, readPictures } from '../harness/database';
import { openPopup, voteInPopup } from '../harness/popup';
import { browse, type PracticeVisit, pressOnTile, visitPractice } from '../harness/practice';
import { recordRequests } from '../harness/requests';
import { tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

describe('what the extension asks of the network', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;
  let asked: string[];
  let popup: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    visit = await visitPractice(chromium);
    asked = await recordRequests(chromium, [visit.page]);
  });
  afterAll(async () => {
    await visit.end();
    await chromium.close();
  });

  test('is nothing but pictures that a page showed, each one once', async () => {
    let likes = 0;
    const like = async (tile: Parameters<typeof pressOnTile>[1]) => {
      if (tile.number % 2 === 0) return;
      await pressOnTile(visit, tile, 'like');
      likes += 1;
    };
    await browse(visit.page, like, () => likes === 6);
    popup = await openPopup(chromium, visit.page);
    for (let i = 0; i < 4; i += 1) await voteInPopup(popup);
    await popup.locator('[data-control="write"]').click();
    await until('every picture to be read', async () => {
      const pictures = await readPictures(popup);
      return pictures.length > 10 && pictures.every(({ state }) => state === 'ready');
    });

    const [first, second] = await tilesInView(visit.page);
    if (!first || !second) throw new Error('The gallery shows too few tiles.');
    await visit.page.bringToFront();
    for (const tile of [first, second]) await pressOnTile(visit, tile, 'compare');
    await until('the comparison', () => visit.roots.box('[data-control="vote-left"]'));
    await visit.page.keyboard.press('Escape');

    // What the page itself asked for, as the server saw it: the extension's own requests are none of an <img>.
    const shown = new Set(
      visit.gallery
        .requests()
        .filter(({ headers }) => headers['sec-fetch-dest'] === 'image')
        .map(({ url }) => pictureOf(url)),
    );
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => !shown.has(pictureOf(url)))).toEqual([]);
    expect(asked.filter((url, at) => asked.indexOf(url) !== at)).toEqual([]);
    for (const url of asked) expect(url).toMatch(new RegExp(`^http://localhost:${visit.gallery.port}/pictures/`));
  });

  test('names the site to a host that answers its pages only, and leaves what the page says as it is', () => {
    const sent = (dest: string) =>
      visit.gallery
        .requests()
        .filter(({ headers }) => headers['sec-fetch-dest'] === dest)
        .map(({ headers }) => headers.referer);
    expect(sent('empty').length).toBeGreaterThan(10);
    expect(new Set(sent('empty'))).toEqual(new Set([practice.referrer]));
    expect(new Set(sent('image'))).toEqual(new Set([`http://127.0.0.1:${visit.gallery.port}/`]));
  });

  test('stops when the picture host is taken away: ratings are kept, and pictures wait for the permission', async () => {
    await popup.evaluate(`chrome.permissions.remove({ origins: ['http://localhost/*'] })`);
    asked.length = 0;
    const before = (await readEvents(popup)).length;
    await visit.page.bringToFront();
    let likes = 0;
    const known = new Set((await readPictures(popup)).map(({ id }) => id));
    const like = async (tile: Parameters<typeof pressOnTile>[1]) => {
      if (known.has(`practice:${tile.number}`)) return;
      await pressOnTile(visit, tile, 'like');
      likes += 1;
    };
    await browse(visit.page, like, () => likes === 3);
    await until('the likes', async () => (await readEvents(popup)).length === before + 3);
    await until('the pictures to wait', async () => {
      const rated = (await readPictures(popup)).filter(({ id, rated }) => rated === 1 && !known.has(id));
      return rated.length === 3 && rated.every(({ state }) => state === 'permission');
    });
    expect(asked).toEqual([]);
  });

  test('goes on when the host is allowed again by the popup', async () => {
    await chromium.allow('http://localhost/*');
    await popup.bringToFront();
    await popup.locator('[data-control="allow"]').click();
    await until('the pictures to be read', async () =>
      (await readPictures(popup)).every(({ state }) => state === 'ready'),
    );
    expect(asked.length).toBeGreaterThanOrEqual(3);
  });
});

const pictureOf = (url: string): string | undefined => /\/pictures\/(\d+)_\d+\.webp$/.exec(url)?.[1];
