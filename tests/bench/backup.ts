import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RatingEvent } from '../../lib/ratings/event';
import { type Chromium, launchChromium } from '../e2e/harness/chromium';
import { type PlainPicture, readEvents, readPictures } from '../e2e/harness/database';
import { shownCode } from '../e2e/harness/popup';
import { replayInNode } from '../e2e/harness/replay';
import { until } from '../e2e/harness/until';
import { workerKiller } from '../e2e/harness/worker';
import { fillStore } from './fill-store';
import { longLog } from './long-log';
import { type Row, row } from './row';

const RATINGS = 100_000;
const PICTURES = 5000;

/** How often the memory is read, in ms. */
const METER = 100;

/** Ratings that are written at once to fill the store. */
const STEP = 20_000;

/** A backup of 100,000 ratings, and its way into an empty profile until the popup shows the same code. */
export async function measure(): Promise<Row[]> {
  const { pictures, events } = longLog(PICTURES, RATINGS);
  const file = join(tmpdir(), 'penchant-bench-backup.jsonl');
  const saved = await save(pictures, events, file);
  if ((await readFile(file)).length < RATINGS * 100) throw new Error('The backup is too small.');
  const { imported, peak, code } = await bringIn(file);
  if (code !== replayInNode(events, pictures).code) throw new Error('The code is another one.');
  return [
    row(
      'backup of 100,000 ratings saved, and in an empty profile, with the same code',
      (saved + imported) / 1000,
      's',
      10,
    ),
    row('the same: memory of the extension while it comes in', peak / 1e6, 'MB', 300),
  ];
}

/** Saves a backup of a full store to a file, and gives the time from the click to the whole file (ms). The browser is closed then: two at once would slow each other down. */
async function save(pictures: PlainPicture[], events: RatingEvent[], file: string): Promise<number> {
  const chromium = await launchChromium();
  try {
    const filler = await chromium.open('welcome.html');
    for (let at = 0; at < events.length; at += STEP)
      await filler.evaluate(fillStore, {
        pictures: at === 0 ? pictures : [],
        events: events.slice(at, at + STEP),
        thumbnail: [],
      });
    const { kill } = await workerKiller(chromium);
    await kill();
    await filler.close();

    const settings = await chromium.open('options.html');
    await settings.locator('[data-control="storage-use"]').waitFor();
    await settings.locator('[data-control="backup-thumbnails"]').click();
    const saving = performance.now();
    const downloading = settings.waitForEvent('download');
    await settings.locator('[data-control="backup-save"]').click();
    const download = await downloading;
    await download.path();
    const saved = performance.now() - saving;
    await download.saveAs(file);
    return saved;
  } finally {
    await chromium.close();
  }
}

/** Imports a file into an empty profile, and gives the time from picking it to the code in the popup (ms), the memory at its greatest (bytes), and the code, which is that of what is stored. */
async function bringIn(file: string): Promise<{ imported: number; peak: number; code: string }> {
  const chromium = await launchChromium();
  try {
    const memory = await peakMemory(chromium);
    const page = await chromium.open('options.html');
    await page.locator('[data-control="storage-use"]').waitFor();
    const importing = performance.now();
    await page.setInputFiles('[data-control="import-file"]', file);
    await page.locator('[data-control="import-go"]').click();
    await page.getByText('This can be undone below.').waitFor();
    const popup = await chromium.open('popup.html');
    const code = await until(
      'the code',
      async () => (await popup.locator('[data-code]').count()) > 0 && shownCode(popup),
    );
    const imported = performance.now() - importing;
    const peak = await memory.end();
    if (code !== replayInNode(await readEvents(popup), await readPictures(popup)).code)
      throw new Error('The code is not that of what is stored.');
    return { imported, peak, code };
  } finally {
    await chromium.close();
  }
}

/** Watches the JavaScript memory (bytes) that the worker and the extension's pages hold together. */
async function peakMemory({ cdp }: Chromium): Promise<{ end: () => Promise<number> }> {
  let peak = 0;
  let watching = true;
  const sessions = new Map<string, string>();
  const answers = new Map<string, number>();
  cdp.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    const { result } = JSON.parse(message);
    if (typeof result?.usedSize === 'number')
      answers.set(sessionId, result.usedSize + (result.backingStorageSize ?? 0));
  });
  const watch = async (): Promise<void> => {
    while (watching) {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const ours = targetInfos.filter(({ url }) => url.startsWith('chrome-extension://'));
      for (const { targetId } of ours) {
        if (!sessions.has(targetId))
          sessions.set(targetId, (await cdp.send('Target.attachToTarget', { targetId, flatten: false })).sessionId);
        const message = JSON.stringify({ id: 1, method: 'Runtime.getHeapUsage' });
        await cdp.send('Target.sendMessageToTarget', { sessionId: sessions.get(targetId), message });
      }
      const open = new Set(ours.map(({ targetId }) => sessions.get(targetId)));
      const sum = [...answers].reduce((total, [session, size]) => total + (open.has(session) ? size : 0), 0);
      peak = Math.max(peak, sum);
      // The pace of a meter; nothing waits for it.
      await new Promise((resolve) => setTimeout(resolve, METER));
    }
  };
  const watched = watch().catch((error: unknown) => {
    if (watching) throw error;
  });
  return {
    end: async () => {
      watching = false;
      await watched;
      if (peak === 0) throw new Error('No memory was measured.');
      return peak;
    },
  };
}
