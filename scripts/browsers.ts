import { resolve } from 'node:path';
import { Browser, detectBrowserPlatform, getInstalledBrowsers, install, resolveBuildId } from '@puppeteer/browsers';
import { chromium } from 'playwright-core';
import { isProgram, onPath } from './programs';
import { run } from './run';

/** Where a downloaded Firefox is kept. */
const cacheDir = resolve('.cache/browsers');

interface Wanted {
  name: string;
  /** Names a path that is used before anything else is looked for. */
  variable: string;
  find: () => Promise<string | undefined>;
  debian: string;
  download: () => Promise<unknown>;
}

// A branded Google Chrome is not looked for: it refuses --load-extension.
const wantedChromium: Wanted = {
  name: 'Chromium',
  variable: 'PENCHANT_CHROMIUM',
  find: async () => onPath('chromium', 'chromium-browser') ?? [chromium.executablePath()].find(isProgram),
  debian: 'chromium',
  download: () => run('playwright-core', ['install', 'chromium']),
};

const wantedFirefox: Wanted = {
  name: 'Firefox',
  variable: 'PENCHANT_FIREFOX',
  find: async () => onPath('firefox-esr', 'firefox') ?? (await downloadedFirefox()),
  debian: 'firefox-esr',
  download: downloadFirefox,
};

/** Paths of the browsers to use, by the variables that the tests read. */
export type BrowserPaths = Record<string, string>;

/**
 * Finds Chromium, and Firefox where it is asked for, and installs what is missing: with apt-get where that is
 * possible, else by the tools' own downloads.
 *
 * @throws Error with a line that says what to install by hand.
 */
export async function findBrowsers({ firefox }: { firefox: boolean }): Promise<BrowserPaths> {
  const paths: BrowserPaths = {};
  for (const wanted of firefox ? [wantedChromium, wantedFirefox] : [wantedChromium])
    paths[wanted.variable] = await provide(wanted);
  return paths;
}

/** Installs gjs and jsc where that is easy. Without them the test of equal codes in other engines is skipped. */
export async function findEngines(): Promise<void> {
  if (!onPath('gjs') || !onPath('jsc')) await aptInstall('gjs', 'libjavascriptcoregtk-4.0-bin');
  for (const name of ['gjs', 'jsc'])
    if (!onPath(name)) console.log(`${name} is not installed: the test of equal codes in ${name} is skipped.`);
}

async function provide(wanted: Wanted): Promise<string> {
  const given = process.env[wanted.variable];
  if (given) {
    if (isProgram(given)) return given;
    throw new Error(`${wanted.variable} names ${given}, which is no program.`);
  }
  const found = await wanted.find();
  if (found) return found;
  if (!(await aptInstall(wanted.debian))) {
    console.log(`${wanted.name} was not found. Downloading it.`);
    await wanted.download().catch((error: unknown) => console.error(String(error)));
  }
  const installed = await wanted.find();
  if (installed) return installed;
  throw new Error(
    `${wanted.name} was not found and could not be installed. Install it (on Debian: apt-get install ${wanted.debian}), or set ${wanted.variable} to its path.`,
  );
}

async function aptInstall(...packages: string[]): Promise<boolean> {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.log(`Installing ${packages.join(' and ')} with apt-get.`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], env);
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], env)) === 0;
}

async function downloadedFirefox(): Promise<string | undefined> {
  const installed = await getInstalledBrowsers({ cacheDir });
  return installed.find(({ browser }) => browser === Browser.FIREFOX)?.executablePath;
}

async function downloadFirefox(): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('There is no Firefox to download for this system.');
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'esr');
  await install({ browser: Browser.FIREFOX, buildId, cacheDir, platform });
}
