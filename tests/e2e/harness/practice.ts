import type { Page } from 'playwright-core';
import { type PracticeGallery, startPracticeGallery } from '../../pages/practice/server';
import type { Chromium } from './chromium';
import { type ClosedRoots, clickControl, closedRoots } from './closed-root';
import { pointAt, type SeenTile, tilesInView } from './tiles';
import { until } from './until';

/** The origins that the practice gallery's switch asks for. */
export const PRACTICE_ORIGINS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** A person at the practice gallery in Chromium, with the site switched on. */
export interface PracticeVisit {
  gallery: PracticeGallery;
  page: Page;
  roots: ClosedRoots;
  /** Closes the page and the gallery. */
  end: () => Promise<void>;
}

/** Switches a site on as a person does: by its switch on the welcome page. */
export async function switchOn(chromium: Chromium, site: string): Promise<void> {
  const welcome = await chromium.open('welcome.html');
  const control = welcome.locator(`[data-control="site"][data-site="${site}"]`);
  const isOn = async () => (await control.getAttribute('aria-checked')) === 'true';
  // It may be on from an earlier visit: a press would switch it off.
  if (!(await isOn())) await control.click();
  await until(`${site} to be on`, isOn);
  await welcome.close();
}

/** Serves the practice gallery, switches it on and opens it. */
export async function visitPractice(chromium: Chromium): Promise<PracticeVisit> {
  const gallery = await startPracticeGallery();
  await chromium.allow(...PRACTICE_ORIGINS);
  await switchOn(chromium, 'practice');
  const page = await chromium.context.newPage();
  const roots = await closedRoots(page, chromium.extensionId);
  await page.goto(gallery.url);
  await until('tiles', async () => (await tilesInView(page)).length > 2);
  const end = async () => {
    await page.close();
    await gallery.close();
  };
  return { gallery, page, roots, end };
}

/** Presses one of the two controls on a tile. */
export async function pressOnTile(
  { page, roots }: Pick<PracticeVisit, 'page' | 'roots'>,
  tile: SeenTile,
  control: 'like' | 'compare',
): Promise<void> {
  await pointAt(page, tile.box);
  await clickControl(page, roots, `[data-control="${control}"]`, tile.box);
}

/** How long a push of the wheel is given to move the page, in ms. */
const AGAIN = 1500;

/** Walks on through the gallery until `enough` is true: calls `visit` for each new tile, and scrolls with the real wheel, after which it calls `onScroll`. */
export async function browse(
  page: Page,
  visit: (tile: SeenTile) => Promise<void>,
  enough: () => boolean,
  onScroll?: () => void,
): Promise<void> {
  const met = new Set<number>();
  while (!enough()) {
    const fresh = (await tilesInView(page)).filter(({ number }) => !met.has(number));
    for (const tile of fresh) {
      if (enough()) return;
      met.add(tile.number);
      await visit(tile);
    }
    const before = await page.evaluate(() => scrollY);
    // Pushed again where it did not move: at the end of what is loaded a push goes nowhere.
    let pushed = Number.NEGATIVE_INFINITY;
    await until('the page to scroll', async () => {
      if ((await page.evaluate(() => scrollY)) !== before) return true;
      if (performance.now() - pushed < AGAIN) return false;
      pushed = performance.now();
      await page.mouse.wheel(0, 420);
      return false;
    });
    await scrolled(page);
    onScroll?.();
  }
}

/** Waits until the page has stopped scrolling and its pictures in view are there. */
async function scrolled(page: Page): Promise<void> {
  let before = Number.NaN;
  await until('the page to stand still', async () => {
    const now = await page.evaluate(() => scrollY);
    const still = now === before;
    before = now;
    return still && (await tilesInView(page)).length > 0;
  });
}
