import { launchChromium } from '../e2e/harness/chromium';
import { readEvents } from '../e2e/harness/database';
import { browse, pressOnTile, visitPractice } from '../e2e/harness/practice';
import { until } from '../e2e/harness/until';
import { median, type Row, row } from './row';

const LIKES = 30;

/** Told by the page: when each click reached our element. Both clocks run from the same origin in time. */
const LISTEN = `
  globalThis.pressed = [];
  addEventListener('click', (event) => {
    if (event.target.localName === 'penchant-overlay') pressed.push(performance.timeOrigin + event.timeStamp);
  }, true);`;

/** Told by the worker: when each transaction that holds ratings was complete. */
const WATCH = `
  globalThis.stored = [];
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const begun = transaction.apply(this, args);
    if (begun.mode === 'readwrite' && begun.objectStoreNames.contains('events') && begun.objectStoreNames.contains('meta'))
      begun.addEventListener('complete', () => stored.push(performance.timeOrigin + performance.now()));
    return begun;
  };`;

/** From a real press of the heart to the completed transaction, in Chromium. */
export async function measure(): Promise<Row[]> {
  const chromium = await launchChromium();
  try {
    // Before our own script comes, which keeps such clicks from the page.
    await chromium.context.addInitScript(LISTEN);
    const visit = await visitPractice(chromium);
    await chromium.worker.evaluate(WATCH);
    let likes = 0;
    const like = async (tile: Parameters<typeof pressOnTile>[1]) => {
      await pressOnTile(visit, tile, 'like');
      likes += 1;
      // One after the other, as a person does.
      await until('the like to be stored', async () => (await readEvents(chromium.worker)).length === likes);
    };
    await browse(visit.page, like, () => likes === LIKES);
    const pressed = (await visit.page.evaluate('pressed')) as number[];
    const stored = (await chromium.worker.evaluate('stored')) as number[];
    await visit.end();
    if (pressed.length !== LIKES || stored.length !== LIKES)
      throw new Error(`Of ${LIKES} likes, ${pressed.length} presses and ${stored.length} stores were seen.`);
    const taken = stored.map((time, at) => time - (pressed[at] ?? Number.NaN));
    return [row('heart pressed, until it is stored', median(taken), 'ms', 50)];
  } finally {
    await chromium.close();
  }
}
