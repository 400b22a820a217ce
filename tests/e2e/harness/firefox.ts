import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowsers } from '../../../scripts/browsers';
import { makeProfile } from './profile';
import { until } from './until';

/** The extension's host in this run, which Firefox would otherwise draw by lot. */
const UUID = '11111111-2222-4333-8444-555555555555';
const EXTENSION = 'penchant@penchant.invalid';

/** A real Firefox with the built extension and a fresh profile. */
export interface Firefox {
  browser: Browser;
  /** Where downloads go. */
  downloads: string;
  /** Opens one of the extension's own pages, such as `popup.html`, and waits for an element of this selector. */
  open: (path: string, selector: string) => Promise<Page>;
  close: () => Promise<void>;
}

interface Options {
  /** Gives IndexedDB no place to write to, so that it refuses. */
  refuseStorage?: boolean;
  /** Ends the background after so long without work, in ms; half a minute where left out. */
  idle?: number;
}

/** Starts Firefox with `.output/firefox-mv3`. Permissions that a click asks for are granted without a prompt. */
export async function launchFirefox({ refuseStorage = false, idle = 30_000 }: Options = {}): Promise<Firefox> {
  const extension = resolve('.output/firefox-mv3');
  if (!existsSync(extension)) throw new Error('The extension is not built. Run: npm run build:firefox');
  const { PENCHANT_FIREFOX: executablePath } = await findBrowsers({ firefox: true });
  const profile = await makeProfile();
  // A file where Firefox wants a folder.
  if (refuseStorage) await writeFile(join(profile.path, 'storage'), '');
  const browser = await puppeteer.launch({
    userDataDir: profile.path,
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: { width: 1280, height: 900 },
    // Without it, the extension's own pages cannot be opened.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION]: UUID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': idle,
      // Into the profile, which goes at the end.
      'browser.download.folderList': 2,
      'browser.download.dir': profile.path,
    },
  });
  try {
    await browser.installExtension(extension);
  } catch (error) {
    await browser.close();
    await profile.remove();
    throw error;
  }
  return {
    browser,
    downloads: profile.path,
    open: async (path, selector) => {
      const page = await browser.newPage();
      // Firefox never reports such a page as loaded.
      await page.goto(`moz-extension://${UUID}/${path}`, { waitUntil: [] });
      await until(`${selector} on ${path}`, () => page.$(selector));
      return page;
    },
    close: async () => {
      await browser.close();
      await profile.remove();
    },
  };
}
