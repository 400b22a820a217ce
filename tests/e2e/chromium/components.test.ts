import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type PreviewServer, preview } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowsers } from '../../../scripts/browsers';

const CONFIG = resolve('tests/components/vite.config.ts');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const AREAS = ['popup', 'board', 'codes', 'settings', 'welcome', 'overlay', 'chip'] as const;
/** As people may see it. */
const LOOKS = [
  { name: 'light', off: [], media: { colorScheme: 'light', forcedColors: 'none' }, dir: 'ltr' },
  { name: 'dark, right to left', off: [], media: { colorScheme: 'dark', forcedColors: 'none' }, dir: 'rtl' },
  // The browser picks the colours then, and axe reads those that it did not take.
  {
    name: 'forced colours',
    off: ['color-contrast'],
    media: { colorScheme: 'dark', forcedColors: 'active' },
    dir: 'ltr',
  },
] as const;
/** Rules about whole pages: a part of one has no landmarks of its own. */
const WHOLE_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one'];
/** The narrowest window that everything must fit, in px. */
const NARROW = 320;

/** What axe finds, one line for each element. It runs in the page. */
async function violations(off: readonly string[]): Promise<string[]> {
  const axe = Reflect.get(globalThis, 'axe') as { run(options: object): Promise<AxeResults> };
  const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
  const { violations } = await axe.run({ rules, resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary?.split('\n')[1]?.trim()}`),
  );
}

describe('every component in every state', () => {
  let server: PreviewServer;
  let browser: Browser;
  let page: Page;
  const thrown: string[] = [];

  beforeAll(async () => {
    await build({ configFile: CONFIG, logLevel: 'error' });
    server = await preview({ configFile: CONFIG, preview: { host: '127.0.0.1', port: 0 } });
    const { PENCHANT_CHROMIUM: executablePath } = await findBrowsers({ firefox: false });
    browser = await chromium.launch({ executablePath, chromiumSandbox: false });
    page = await browser.newPage({ viewport: { width: NARROW, height: 700 }, reducedMotion: 'reduce' });
    page.on('pageerror', (error) => thrown.push(error.message));
    page.on('console', (message) => message.type() === 'error' && thrown.push(message.text()));
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const shown = (name: string) => page.waitForFunction((name) => document.documentElement.dataset.shown === name, name);

  test.each(AREAS)('%s: axe finds nothing, nothing is wider than the window, nothing throws', async (area) => {
    const address = server.resolvedUrls?.local[0] ?? '';
    const found: string[] = [];
    for (const look of LOOKS) {
      await page.emulateMedia(look.media);
      // A fresh load for each look: Chromium keeps some colours when they are forced on a page that is there already.
      await page.goto('about:blank');
      await page.goto(`${address}#${area}`);
      await shown('');
      await page.addScriptTag({ path: AXE });
      await page.locator('html').evaluate((html, dir) => html.setAttribute('dir', dir), look.dir);
      const names: string[] = JSON.parse((await page.locator('html').getAttribute('data-stories')) ?? '[]');
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          `${area}/${encodeURIComponent(name)}`,
        );
        await shown(name);
        found.push(
          ...(await page.evaluate(violations, [...WHOLE_PAGE, ...look.off])).map(
            (line) => `${name} (${look.name}): ${line}`,
          ),
        );
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        if (width > NARROW) found.push(`${name} (${look.name}) is ${width} px wide`);
        found.push(...thrown.splice(0).map((line) => `${name} (${look.name}): ${line}`));
      }
    }
    expect(found).toEqual([]);
  });
});
