import { mkdirSync, rmSync } from 'node:fs';
import { launchChromium } from '../tests/e2e/harness/chromium';
import { inPageParts } from '../tests/e2e/harness/in-page-parts';
import { liveIn } from '../tests/e2e/harness/lived-in';
import { ownPages } from '../tests/e2e/harness/own-pages';
import { visitPractice } from '../tests/e2e/harness/practice';
import { drawReadmePicture } from './readme-picture';
import { run } from './run';

// A picture of every page, light and dark, to be looked at, and the README's.

/** Colours are at their end, not on their way from one scheme to the other. */
const animations = 'disabled';
const FOLDER = 'screenshots';
const SCHEMES = ['light', 'dark'] as const;

const code = await run('wxt', ['build']);
if (code !== 0) process.exit(code);
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER);

const chromium = await launchChromium();
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
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      // A dialog and a long list stand in the window; any other page is shown whole.
      await page.screenshot({
        path: `${FOLDER}/${name}-${colorScheme}.png`,
        fullPage: !/picture|ratings/.test(name),
        animations,
      });
    }
    await page.close();
    console.log(name);
  }
  await visit.page.bringToFront();
  for (const { name, show } of inPageParts(chromium, visit)) {
    await show();
    for (const colorScheme of SCHEMES) {
      await visit.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await visit.page.screenshot({ path: `${FOLDER}/${name}-${colorScheme}.png`, animations });
    }
    console.log(name);
  }
  await visit.end();
  await drawReadmePicture(FOLDER);
} finally {
  await chromium.close();
}
