import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/e2e/harness/chromium';
import { inPageParts } from '../tests/e2e/harness/in-page-parts';
import { liveIn } from '../tests/e2e/harness/lived-in';
import { ownPages } from '../tests/e2e/harness/own-pages';
import { visitPractice } from '../tests/e2e/harness/practice';
import { drawReadmePicture } from './readme-picture';
import { run } from './run';
import { drawStorePictures } from './store-pictures';

// A picture of every page, light and dark, in several languages, to be looked at, and those of the README and the stores.
// Languages that are named, `npm run screenshots -- ja`, are drawn instead.

const FOLDER = 'screenshots';
/** Short words, long words, and words from right to left. */
const LANGUAGES = ['en', 'de', 'ar'];
const SCHEMES = ['light', 'dark'] as const;

/** Draws what the page shows, light and dark, as `path-light.png` and `path-dark.png`. */
async function draw(page: Page, path: string, fullPage: boolean): Promise<void> {
  for (const colorScheme of SCHEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // Colours are at their end then, not on their way from one scheme to the other.
    await page.screenshot({ path: `${path}-${colorScheme}.png`, fullPage, animations: 'disabled' });
  }
}

/** Draws every page and every part of ours in a gallery, as a browser of this language shows them. */
async function drawAll(language: string, folder: string): Promise<void> {
  const chromium = await launchChromium({ language });
  try {
    await liveIn(chromium, Date.now());
    // The page behind the popup.
    const visit = await visitPractice(chromium);
    for (const { name, path, size, ready, show } of ownPages) {
      await visit.page.bringToFront();
      const page = await chromium.context.newPage();
      await page.setViewportSize(size);
      await page.goto(`chrome-extension://${chromium.extensionId}/${path}`);
      await page.locator(ready).first().waitFor();
      await show?.(page);
      await page.waitForFunction(
        () => document.getAnimations().length === 0 && [...document.images].every((i) => i.complete),
      );
      // A dialog and a long list stand in the window; any other page is shown whole.
      await draw(page, `${folder}/${name}`, !/picture|ratings/.test(name));
      await page.close();
    }
    await visit.page.bringToFront();
    for (const { name, show } of inPageParts(chromium, visit)) {
      await show();
      await draw(visit.page, `${folder}/${name}`, false);
    }
    await visit.end();
  } finally {
    await chromium.close();
  }
}

const code = await run('wxt', ['build']);
if (code !== 0) process.exit(code);
rmSync(FOLDER, { recursive: true, force: true });
const named = process.argv.slice(2);
for (const language of named.length > 0 ? named : LANGUAGES) {
  const folder = `${FOLDER}/${language}`;
  mkdirSync(folder, { recursive: true });
  await drawAll(language, folder);
  console.log(folder);
}
if (named.length === 0) {
  await drawReadmePicture(`${FOLDER}/en`);
  await drawStorePictures(`${FOLDER}/en`, `${FOLDER}/store`);
}
