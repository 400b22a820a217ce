import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ATTRIBUTES } from '../../../lib/taste/attributes/attributes';
import { FEATURES } from '../../../lib/taste/features/provider';
import { DIMENSIONS } from '../../../lib/taste/vector';
import { LOOK_VERSION } from '../../../lib/words/named-look';
import { type PracticeGallery, startPracticeGallery } from '../../pages/practice/server';
import { readEvents, readPictures } from '../harness/database';
import { fillBoard } from '../harness/fill-board';
import { type Firefox, launchFirefox } from '../harness/firefox';
import { pressByPlace } from '../harness/place';
import { replayInNode } from '../harness/replay';
import { pointAt, tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

const PICTURES = 60;
const VOTES = 80;
/** How often the background is ended before a rating. */
const ENDS = 3;

describe('what is kept in Firefox', () => {
  let firefox: Firefox;
  let gallery: PracticeGallery;
  /** A page of the extension to read the store from. */
  let own: Page;
  let page: Page;

  /** Waits until Firefox has ended the background, as it does when that rests. */
  const ended = () =>
    until('the background to be ended', () =>
      own.evaluate(() => Reflect.get(globalThis, 'browser').extension.getBackgroundPage() === null),
    );
  const count = async () => (await readEvents(own)).length;

  beforeAll(async () => {
    gallery = await startPracticeGallery();
    firefox = await launchFirefox({ idle: 300 });
    const site = '[data-control="site"][data-site="practice"]';
    own = await firefox.open('welcome.html', site);
    const warmth = ATTRIBUTES.findIndex(({ id }) => id === 'warmth');
    await own.evaluate(fillBoard, {
      pictures: PICTURES,
      votes: VOTES,
      lookVersion: LOOK_VERSION,
      features: FEATURES,
      dimensions: DIMENSIONS,
      attributes: ATTRIBUTES.length,
      warmth,
      unnamed: 0,
    });
    await own.click(site);
    await until('the gallery to be on', () => own.$(`${site}[aria-checked="true"]`));
    page = await firefox.browser.newPage();
    await page.goto(gallery.url);
    await until('tiles', async () => (await tilesInView(page)).length > ENDS);
  });
  afterAll(async () => {
    await firefox.close();
    await gallery.close();
  });

  test('a page can neither look into our element nor make a rating with events of its own', async () => {
    const [tile] = await tilesInView(page);
    if (!tile) throw new Error('The gallery shows no tile.');
    await pointAt(page, tile.box);
    await until('the controls', () => page.evaluate(() => document.querySelector('penchant-overlay') !== null));
    const seen = await page.evaluate(({ x, y, width, height }) => {
      const host = document.querySelector('penchant-overlay');
      const root = host && Reflect.get(host, 'openOrClosedShadowRoot');
      // All over our element on the picture, so on the heart too.
      for (let left = x + 8; left < x + width; left += 12)
        for (let top = y + 8; top < y + height; top += 12) {
          const at = { bubbles: true, composed: true, cancelable: true, clientX: left, clientY: top };
          if (document.elementFromPoint(left, top) === host)
            for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
              host?.dispatchEvent(new PointerEvent(type, at));
        }
      if (host instanceof HTMLElement) host.click();
      return [host?.shadowRoot ?? null, root ?? null];
    }, tile.box);
    expect(seen).toEqual([null, null]);
    // A real like afterwards is the first rating of the page.
    await pressByPlace(page, tile, 'like');
    const made = await until('the rating', async () => {
      const events = await readEvents(own);
      return events.length > VOTES && events.slice(VOTES);
    });
    expect(made).toMatchObject([{ picture: `practice:${tile.number}` }]);
  });

  test('a background that is ended between ratings loses none and stores none twice', async () => {
    const before = await count();
    const tiles = (await tilesInView(page)).slice(1, 1 + ENDS);
    for (const [at, tile] of tiles.entries()) {
      await ended();
      await pressByPlace(page, tile, 'like');
      await until('the rating', async () => (await count()) > before + at);
    }
    const events = await readEvents(own);
    expect(events).toHaveLength(before + ENDS);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    expect(events.map(({ sequence }) => sequence)).toEqual([...events.keys()]);
  });

  test('the board of the sidebar shows what was learned and takes a rating back', async () => {
    const board = await firefox.open('board.html', '[data-finding="warm colours"][data-liked="true"]');
    expect(await board.$$('[data-learned="most"] > li')).toHaveLength(6);
    await until('a picture', () => board.$('[data-learned="most"] img'));
    await board.click('[data-control="to-ratings"]');
    const row = await until('the ratings', () => board.$('[data-rating]'));
    const id = await row.evaluate((element) => element.getAttribute('data-rating'));
    await board.click('[data-rating] [data-control="remove"]');
    await until('the undo', async () =>
      (await readEvents(board)).some((event) => event.kind === 'undo' && event.undone === id),
    );
    await until('the row to go', async () => (await board.$(`[data-rating="${id}"]`)) === null);
    await board.close();
  });

  test('a backup brings everything back after all was deleted, and the same code', async () => {
    const settings = await firefox.open('options.html', '[data-control="storage-use"]');
    const says = (line: string) =>
      until(line, () => settings.evaluate(`document.body.innerText.includes(${JSON.stringify(line)})`));
    const events = await readEvents(settings);
    const { code } = replayInNode(events, await readPictures(settings));
    expect(code).toMatch(/^\S{40}$/);
    await settings.click('[data-control="backup-save"]');
    const file = await until('the backup', async () => {
      const name = (await readdir(firefox.downloads)).find((found) => /^penchant-[\d-]+\.jsonl$/.test(found));
      const path = name && join(firefox.downloads, name);
      return path && (await readFile(path, 'utf8')).includes('"type":"end"') && path;
    });

    await settings.click('[data-control="delete-everything"]');
    await until('the question', () => settings.$('[data-control="delete-go"]'));
    await settings.click('[data-control="delete-go"]');
    await says('Deleted:');
    expect([await readEvents(settings), await readPictures(settings)]).toEqual([[], []]);

    // Puppeteer has no way to a file field of such a page: the file is put into it as if it were chosen.
    await settings.evaluate(
      (text) => {
        const input = document.querySelector<HTMLInputElement>('[data-control="import-file"]');
        const chosen = new DataTransfer();
        chosen.items.add(new File([text], 'backup.jsonl'));
        if (!input) throw new Error('There is no field for a file.');
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
      },
      await readFile(file, 'utf8'),
    );
    await until('what it would do', () => settings.$('[data-control="import-go"]'));
    await says(`${events.length} new ratings`);
    await settings.click('[data-control="import-go"]');
    await says('This can be undone below.');
    const byId = (all: typeof events) => [...all].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(await readEvents(settings))).toEqual(byId(events));
    const popup = await firefox.open('popup.html', '[data-code]');
    await until('the code', () => popup.$eval('[data-code]', (element, same) => element.textContent === same, code));
  });
});
