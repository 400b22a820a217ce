import { LOOK_VERSION } from '../../lib/words/named-look';
import { type Chromium, launchChromium } from '../e2e/harness/chromium';
import { workerKiller } from '../e2e/harness/worker';
import { drawPicture } from '../pages/practice/draw';
import { rasterise } from '../pages/practice/draw/rasterise';
import { fillStore } from './fill-store';
import { longLog } from './long-log';
import { median, type Row, row } from './row';

const OPENINGS = 11;

/** The popup with 5,000 pictures and 10,000 ratings stored, opened while the worker sleeps. */
export async function measure(): Promise<Row[]> {
  const chromium = await launchChromium();
  try {
    const thumbnail = [...(await rasterise(drawPicture(0, 1), 384))];
    const page = await chromium.open('welcome.html');
    await page.evaluate(fillStore, { ...longLog(5000, 10_000), thumbnail, lookVersion: LOOK_VERSION });
    const { kill } = await workerKiller(chromium);
    await kill();
    await openPopup(chromium);
    const taken: number[] = [];
    for (let i = 0; i < OPENINGS; i += 1) {
      await kill();
      taken.push(await openPopup(chromium));
    }
    return [row('popup, from open to first pair drawn, 10,000 ratings', median(taken), 'ms', 150)];
  } finally {
    await chromium.close();
  }
}

/** Gives when both pictures were drawn, in ms since the popup was opened. */
async function openPopup({ context, extensionId }: Chromium): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`, { waitUntil: 'commit' });
  const drawn = await page.waitForFunction(
    () => {
      const images = [...document.querySelectorAll<HTMLImageElement>('[data-control^="pair-"] img')];
      return images.length === 2 && images.every((image) => image.complete && image.naturalWidth > 0)
        ? performance.now()
        : false;
    },
    undefined,
    { polling: 'raf' },
  );
  const time = await drawn.jsonValue();
  await page.close();
  return Number(time);
}
