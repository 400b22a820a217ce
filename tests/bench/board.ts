import { LOOK_VERSION } from '../../lib/words/named-look';
import { type Chromium, launchChromium } from '../e2e/harness/chromium';
import { until } from '../e2e/harness/until';
import { workerKiller } from '../e2e/harness/worker';
import { drawPicture } from '../pages/practice/draw';
import { rasterise } from '../pages/practice/draw/rasterise';
import { fillStore } from './fill-store';
import { longLog } from './long-log';
import { type Row, row } from './row';

/** Turns of the wheel, and how far each goes (px): about as fast as a hand flings. */
const TURNS = 60;
const FAR = 3000;

/** The board with 5,000 pictures and 10,000 ratings: the longest task while they are flung past. */
export async function measure(): Promise<Row[]> {
  const chromium = await launchChromium();
  try {
    const thumbnail = [...(await rasterise(drawPicture(0, 1), 384))];
    const page = await chromium.open('welcome.html');
    await page.evaluate(fillStore, { ...longLog(5000, 10_000), thumbnail, lookVersion: LOOK_VERSION });
    await page.close();
    const { kill } = await workerKiller(chromium);
    await kill();
    return [row('board, longest task while 5,000 pictures are flung past', await fling(chromium), 'ms', 50)];
  } finally {
    await chromium.close();
  }
}

async function fling({ context, extensionId }: Chromium): Promise<number> {
  const board = await context.newPage();
  await board.addInitScript(() => {
    const tasks: number[] = [];
    Reflect.set(globalThis, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });
  await board.goto(`chrome-extension://${extensionId}/board.html#pictures`);
  await board.locator('[data-place="0"] img').waitFor();
  /** The longest task so far (ms; 0 where all were under 50), and begins anew. */
  const longest = () =>
    board.evaluate(() => {
      const tasks: number[] = Reflect.get(globalThis, 'longTasks');
      return Math.max(0, ...tasks.splice(0));
    });
  // What it took to open is another matter.
  await longest();
  await board.mouse.move(600, 500);
  let place = 0;
  for (let turn = 0; turn < TURNS; turn += 1) {
    await board.mouse.wheel(0, FAR);
    await until('the board to scroll', async () => {
      const now = await board.evaluate(() => scrollY);
      const end = await board.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
      const moved = now > place || end;
      place = now;
      return moved;
    });
  }
  await until('pictures where it came to rest', () =>
    board.evaluate(() => document.querySelectorAll('.picture-grid img').length > 0),
  );
  return longest();
}
