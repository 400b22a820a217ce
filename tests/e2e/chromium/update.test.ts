import { cp, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type ClosedRoots, closedRoots } from '../harness/closed-root';
import { readEvents } from '../harness/database';
import { fillDisk } from '../harness/full-disk';
import { type PracticeVisit, pressOnTile, visitPractice } from '../harness/practice';
import { makeProfile } from '../harness/profile';
import { type SeenTile, tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

/** Writes the build into a folder, as of this version. */
async function install(folder: string, version: string): Promise<void> {
  await cp(resolve('.output/chrome-mv3'), folder, { recursive: true });
  const path = resolve(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...manifest, version }));
}

/** Runs in a page: counts our elements that come into it from now on. */
function countArrivals(): void {
  const arrived: string[] = [];
  Object.assign(globalThis, { arrived });
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const { localName } of [...addedNodes] as Element[])
        if (localName === 'penchant-overlay') arrived.push(localName);
  }).observe(document, { childList: true, subtree: true });
}

describe('an update under two open galleries', () => {
  let folder: Awaited<ReturnType<typeof makeProfile>>;
  let chromium: Chromium;
  let visit: PracticeVisit;
  let tabs: { page: Page; roots: ClosedRoots }[];
  let tiles: SeenTile[];
  /** What our scripts let fall in the pages. */
  const errors: string[] = [];

  beforeAll(async () => {
    folder = await makeProfile();
    await install(folder.path, '0.0.1');
    chromium = await launchChromium({ extension: folder.path });
    visit = await visitPractice(chromium);
    const page = await chromium.context.newPage();
    const roots = await closedRoots(page, chromium.extensionId);
    await page.goto(visit.gallery.url);
    tabs = [visit, { page, roots }];
    tiles = await until('tiles', async () => {
      const found = await tilesInView(page);
      return found.length > 4 && found;
    });
    for (const tab of tabs) tab.page.on('pageerror', ({ message }) => errors.push(message));
  });
  afterAll(async () => {
    await visit.end();
    await chromium.close();
    await folder.remove();
  });

  const like = async (tab: 0 | 1, at: number) => {
    const [there, tile] = [tabs[tab], tiles[at]];
    if (!there || !tile) throw new Error('The gallery shows too few tiles.');
    await there.page.bringToFront();
    await pressOnTile(there, tile, 'like');
  };
  /** Asks on a page of the extension as it is now, and goes back to the gallery. */
  const inside = async <Value>(ask: (page: Page) => Promise<Value>): Promise<Value> => {
    const page = await chromium.open('codes.html');
    const answer = await ask(page);
    await page.close();
    return answer;
  };
  /** Which tiles were liked, by their place, in the order in which that was stored. */
  const likes = () =>
    inside(async (page) =>
      (await readEvents(page)).map((event) =>
        event.kind === 'like' ? tiles.findIndex(({ number }) => event.picture === `practice:${number}`) : event.kind,
      ),
    );

  test('leaves one new copy in each tab, and every rating once, also one that waited in a page', async () => {
    await like(0, 0);
    await until('the first like', async () => (await likes()).length === 1);
    await chromium.worker.evaluate(fillDisk);
    await like(1, 1);
    const [, second] = tabs;
    await until('the line', async () => (await second?.roots.text('[role="status"]'))?.includes('The disk is full.'));
    expect(await likes()).toEqual([0]);

    await install(folder.path, '0.0.2');
    const extensions = await chromium.context.newPage();
    await extensions.goto('chrome://extensions/');
    // Without it, the browser takes no unpacked build a second time.
    await extensions.evaluate(() =>
      Reflect.get(globalThis, 'chrome').developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
    );
    for (const { page } of tabs) await page.evaluate(countArrivals);
    const own = await chromium.open('codes.html');
    // It takes its own page away, so nothing is answered.
    own.evaluate('setTimeout(() => chrome.runtime.reload())').catch(() => undefined);

    const arrived = () => Promise.all(tabs.map(({ page }) => page.evaluate<string[]>('arrived')));
    await until('a new copy in both tabs', async () => (await arrived()).every(({ length }) => length > 0));
    expect(await inside((page) => page.evaluate('chrome.runtime.getManifest().version'))).toBe('0.0.2');
    await like(0, 2);
    await like(1, 3);
    const stored = await until('all four', async () => {
      const all = await likes();
      return all.length >= 4 && all;
    });
    expect([...stored].sort()).toEqual([0, 1, 2, 3]);

    // Whoever brings scripts now finds them at work, and the heart stays under the pointer.
    const answer = await inside((page) =>
      page.evaluate(() =>
        Reflect.get(globalThis, 'chrome').runtime.sendMessage({
          type: 'site.switch',
          request: { site: 'practice', on: true },
        }),
      ),
    );
    expect(answer).toMatchObject({ ok: true });
    expect(await arrived()).toEqual([['penchant-overlay'], ['penchant-overlay']]);
    for (const { page, roots } of tabs) {
      expect(await page.locator('penchant-overlay').count()).toBe(1);
      expect(await roots.count('[data-control="like"]')).toBe(1);
    }
    expect(errors).toEqual([]);
  });
});
