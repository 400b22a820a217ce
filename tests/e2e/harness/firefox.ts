import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browsers';
import { until } from './until';

/** The extension's host in this run, which Firefox would otherwise draw by lot. */
const UUID = '11111111-2222-4333-8444-555555555555';
const EXTENSION = 'penchant@penchant.invalid';

/** A real Firefox with the built extension and a fresh profile. */
export interface Firefox {
  browser: Browser;
  /** Opens one of the extension's own pages, such as `popup.html`, and waits for an element of this selector. */
  open: (path: string, selector: string) => Promise<Page>;
  close: () => Promise<void>;
}

interface Options {
  /** Preferences besides the usual. */
  prefs?: Record<string, unknown>;
}

/** Starts Firefox with `.output/firefox-mv3`. Permissions that a click asks for are granted without a prompt. */
export async function launchFirefox({ prefs = {} }: Options = {}): Promise<Firefox> {
  const extension = resolve('.output/firefox-mv3');
  if (!existsSync(extension)) throw new Error('The extension is not built. Run: npm run build:firefox');
  const { PENCHANT_FIREFOX: executablePath } = await findBrowsers({ firefox: true });
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Without it, the extension's own pages cannot be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...prefs,
    },
  });
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    throw error;
  }
  return {
    browser,
    open: async (path, selector) => {
      const page = await browser.newPage();
      // Firefox never reports such a page as loaded.
      await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
      await until(`${selector} on ${path}`, () => page.$(selector));
      return page;
    },
    close: () => browser.close(),
  };
}
