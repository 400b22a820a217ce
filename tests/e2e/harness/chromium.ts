import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowsers } from '../../../scripts/browsers';
import { makeProfile } from './profile';

/** A real Chromium with the built extension and a fresh profile. */
export interface Chromium {
  context: BrowserContext;
  /** Commands to the browser itself. */
  cdp: CDPSession;
  /** Stays usable when the worker is killed: it then stands for the next one. */
  worker: Worker;
  extensionId: string;
  /** Opens one of the extension's own pages, such as `popup.html`. */
  open: (path: string) => Promise<Page>;
  /** What a person does in the browser's own permission prompt, which no test can reach: `permissions.request` then says yes at once. */
  allow: (...origins: string[]) => Promise<void>;
  close: () => Promise<void>;
  /** Kills the whole browser at once (SIGKILL), as a crash does. Its profile stays where it was given by the caller. */
  kill: () => Promise<void>;
}

interface Options {
  headless?: boolean;
  /** Origins as match patterns that the person has allowed. */
  allow?: string[];
  /** A profile to go on with, which is not removed at the end. */
  profile?: string;
  /** Another build than `.output/chrome-mv3`. */
  extension?: string;
  /** Of the browser's own words and of ours. */
  language?: string;
  /** Whether pages that were left are put aside whole, to be gone back to, as browsers do outside of tests. */
  keepsPages?: boolean;
}

/** Nothing but this machine resolves, so no test can depend on the network. */
const LOOPBACK_ONLY = 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost';

/** Starts Chromium with `.output/chrome-mv3`. */
export async function launchChromium({
  headless = true,
  allow = [],
  profile: given,
  extension = resolve('.output/chrome-mv3'),
  language = 'en-US',
  keepsPages = false,
}: Options = {}): Promise<Chromium> {
  if (!existsSync(extension)) throw new Error('The extension is not built. Run: npm run build');
  const { PENCHANT_CHROMIUM: executablePath } = await findBrowsers({ firefox: false });
  const profile = given === undefined ? await makeProfile() : { path: given, remove: async () => undefined };
  const context = await chromium.launchPersistentContext(profile.path, {
    executablePath,
    headless,
    chromiumSandbox: false,
    ignoreDefaultArgs: keepsPages ? ['--disable-back-forward-cache'] : [],
    viewport: headless ? { width: 1280, height: 900 } : null,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--host-resolver-rules=${LOOPBACK_ONLY}`,
      `--lang=${language}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has no browser session.');
  const run: Chromium = {
    context,
    cdp: await browser.newBrowserCDPSession(),
    worker,
    extensionId: new URL(worker.url()).host,
    open: async (path) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${run.extensionId}/${path}`);
      return page;
    },
    allow: (...origins) => allowOrigins(run, origins),
    close: async () => {
      await context.close();
      await profile.remove();
    },
    kill: async () => {
      const { processInfo } = await run.cdp.send('SystemInfo.getProcessInfo');
      const ended = new Promise((resolve) => browser.once('disconnected', resolve));
      for (const { id, type } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
      await ended;
      await profile.remove();
    },
  };
  await run.allow(...allow);
  return run;
}

async function allowOrigins({ context, extensionId }: Chromium, origins: string[]): Promise<void> {
  if (origins.length === 0) return;
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  for (const origin of origins)
    await page.evaluate(
      ([id, pattern]) => {
        // Only this page of the browser has it.
        const { developerPrivate } = Reflect.get(globalThis, 'chrome') as {
          developerPrivate: { addHostPermission: (id?: string, pattern?: string) => Promise<void> };
        };
        return developerPrivate.addHostPermission(id, pattern);
      },
      [extensionId, origin],
    );
  await page.close();
}
