import type { Browser, Page } from 'playwright-core';
import { LOOK_VERSION } from '../../lib/words/named-look';
import { switchOnOrigin } from '../e2e/harness/any-gallery';
import { type Chromium, launchChromium } from '../e2e/harness/chromium';
import { PRACTICE_ORIGINS, switchOn } from '../e2e/harness/practice';
import { until } from '../e2e/harness/until';
import { workerKiller } from '../e2e/harness/worker';
import { fillStore } from './fill-store';
import { likeEveryTenth } from './liked-log';
import { type BenchGallery, serveGallery } from './pages/server';
import { addedWork, type MainThread, traceMainThread } from './pages/trace';
import { type Row, row } from './row';

const SCROLLED = { tiles: 5000, rounds: 3 };
const LIVE = { tiles: 600, rounds: 1, changes: 720 };

/** What a page did, and what it had become in the end. */
interface Run extends MainThread {
  shifts: number;
  /** What the page and its scripts hold in the end, in MB. */
  heap: number;
  /** Every element of the page with its attributes, in order. */
  elements: string[];
}

/** What is done on a page before and while it is measured. */
interface Work {
  prepare(page: Page): Promise<void>;
  run(page: Page): Promise<void>;
}

interface Pair {
  without: Run;
  with: Run;
}

/** What the overlay costs a gallery that is scrolled from end to end, one that changes all the time, and both at once. A tenth of the pictures is liked. */
export async function measure(): Promise<Row[]> {
  const chromium = await launchChromium();
  const gallery = await serveGallery();
  try {
    await likeTenth(chromium, gallery);
    await chromium.allow(...PRACTICE_ORIGINS);
    await switchOn(chromium, 'practice');
    await switchOnOrigin(chromium, gallery.origin);
    const known = { chromium, site: 'practice' };
    const unknown = { chromium, site: gallery.origin };
    const scrolled = await compare(known, gallery.url(SCROLLED.tiles), SCROLLED.rounds, scrollToEnd);
    const both = await compare(known, gallery.url(SCROLLED.tiles), 2, scrollWhileLive);
    const any = await compare(unknown, gallery.url(SCROLLED.tiles, false), 1, scrollToEnd);
    const live = await compare(known, gallery.url(LIVE.tiles), LIVE.rounds, beLive);
    const all = [...scrolled, ...both, ...any, ...live];
    printPairs(`${SCROLLED.tiles} tiles scrolled from end to end`, scrolled);
    printPairs('the same while the page changes 12 times a second', both);
    printPairs('the first where no rule knows the page', any);
    printPairs(`a page that only changes, 12 times a second, for ${LIVE.changes / 12} s`, live);
    return [
      row('overlay, share of the page on a scroll over 5,000 tiles', share(scrolled), '%', 2),
      row('overlay, the same while the page changes 12 times a second', share(both), '%', 3),
      row('overlay, longest task', Math.max(...all.map((pair) => pair.with.longest)), 'ms', 50),
      row('overlay, layout shifts caused', sumOf(all, shiftsCaused), '', 0),
      // What a page has become that changes while it is scrolled depends on when the end is reached.
      row('overlay, page nodes changed', sumOf([...scrolled, ...any, ...live], nodesChanged), '', 0),
    ];
  } finally {
    await gallery.close();
    await chromium.close();
  }
}

async function likeTenth(chromium: Chromium, { anyName }: BenchGallery): Promise<void> {
  const page = await chromium.open('welcome.html');
  await page.evaluate(fillStore, {
    pictures: [],
    events: likeEveryTenth(SCROLLED.tiles, ['practice:#', anyName]),
    thumbnail: [],
    lookVersion: LOOK_VERSION,
  });
  await page.close();
  // The next worker reads the log anew.
  await (await workerKiller(chromium)).kill();
}

/** A browser, and the site whose switch is turned in it. */
interface Place {
  chromium: Chromium;
  site: string;
}

/** Goes over the same page without and with the overlay, by turns, in one browser. */
async function compare(place: Place, url: string, rounds: number, work: Work): Promise<Pair[]> {
  const pairs: Pair[] = [];
  // The first run of a browser is slower than all others, and belongs to neither.
  await visit(place, url, false, { ...work, run: async () => {} });
  for (let round = 0; round < rounds; round += 1)
    pairs.push({ without: await visit(place, url, false, work), with: await visit(place, url, true, work) });
  return pairs;
}

async function visit({ chromium, site }: Place, url: string, on: boolean, work: Work): Promise<Run> {
  await turn(chromium, site, on);
  const page = await chromium.context.newPage();
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Reflect.set(globalThis, 'shifts', shifts);
    new PerformanceObserver((list) => shifts.push(...list.getEntries().map(() => 1))).observe({ type: 'layout-shift' });
  });
  await page.goto(url);
  await page.locator('.card').first().waitFor();
  await page.locator('penchant-overlay').waitFor({ state: on ? 'attached' : 'detached' });
  // A pointer that rests over the pictures, as while scrolling with the wheel.
  await page.mouse.move(640, 450);
  await work.prepare(page);
  const main = await traceMainThread(browserOf(chromium), page, () => work.run(page));
  const shifts = Number(await page.evaluate('shifts.length'));
  const session = await chromium.context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const heap = (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  const elements = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => !element.localName.startsWith('penchant-'))
      .map((element) => {
        const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
        return [element.localName, element.childElementCount, ...attributes].join(' ');
      }),
  );
  // Our hosts stand beside body, and are counted there.
  elements.shift();
  await page.close();
  return { ...main, shifts, heap, elements };
}

/** The site's switch, by the message that it sends. */
async function turn(chromium: Chromium, site: string, on: boolean): Promise<void> {
  const page = await chromium.open('welcome.html');
  await page.evaluate(
    `chrome.runtime.sendMessage({ type: 'site.switch', request: { site: ${JSON.stringify(site)}, on: ${on} } })`,
  );
  await page.close();
}

const scrollToEnd: Work = {
  prepare: async () => {},
  run: (page) => scrollOn(page, 600, SCROLLED.tiles),
};

const scrollWhileLive: Work = {
  prepare: async () => {},
  run: async (page) => {
    await page.evaluate('void live(Infinity)');
    await scrollToEnd.run(page);
  },
};

const beLive: Work = {
  prepare: (page) => scrollOn(page, 4000, LIVE.tiles),
  run: async (page) => {
    await page.evaluate(`live(${LIVE.changes})`);
  },
};

/** Turns the wheel until the last of `tiles` tiles is in view. */
async function scrollOn(page: Page, notch: number, tiles: number): Promise<void> {
  const atEnd = `cards.length === ${tiles} && scrollY + innerHeight >= document.documentElement.scrollHeight - 1`;
  const turnTenTimes = async () => {
    for (let turns = 0; turns < 10; turns += 1) await page.mouse.wheel(0, notch);
    return page.evaluate<boolean>(atEnd);
  };
  await until('the end of the gallery', turnTenTimes, 600_000);
}

function browserOf({ context }: Chromium): Browser {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has no browser to trace.');
  return browser;
}

/** What is ours, in % of what is the page's. */
function share(pairs: readonly Pair[]): number {
  const [withUs, without] = [pairs.map((pair) => pair.with), pairs.map((pair) => pair.without)];
  return (100 * addedWork(withUs, without)) / sumOf(pairs, (pair) => pair.without.all);
}

/** Both sides of each pair, one beside the other, and what is ours of it. */
function printPairs(name: string, pairs: readonly Pair[]): void {
  console.log(`\n${name}: without / with the extension`);
  for (const pair of pairs)
    for (const [what, unit] of COLUMNS)
      console.log(
        `  ${what.padEnd(10)} ${[pair.without, pair.with].map((run) => run[what].toFixed(what === 'heap' ? 1 : 0).padStart(8)).join(' /')} ${unit}`,
      );
  console.log(`  ours       ${share(pairs).toFixed(1)} % of the page's own`);
}

const COLUMNS = [
  ['scripting', 'ms'],
  ['layout', 'ms'],
  ['all', 'ms'],
  ['longTasks', ''],
  ['shifts', ''],
  ['heap', 'MB'],
] as const;

const sumOf = (pairs: readonly Pair[], value: (pair: Pair) => number): number =>
  pairs.reduce((sum, pair) => sum + value(pair), 0);

const shiftsCaused = (pair: Pair): number => Math.max(0, pair.with.shifts - pair.without.shifts);

const nodesChanged = ({ with: { elements }, without }: Pair): number =>
  elements.filter((element, at) => element !== without.elements[at]).length +
  Math.abs(elements.length - without.elements.length);
