import { expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium';
import { tallyLine, tortureWorker } from '../harness/torture';

/** A part of what `npm run test:long` does, always the same. */
const KILLS = 100;
const SEED = 2026;

test('a worker that is killed 100 times, whatever it does, loses nothing and doubles nothing', async () => {
  const chromium = await launchChromium();
  const tally = await tortureWorker(chromium, { kills: KILLS, seed: SEED });
  console.log(tallyLine(SEED, tally));
  expect(tally).toMatchObject({ lost: 0, doubled: 0 });
  expect(tally.midway).toBeGreaterThan(KILLS / 10);
  expect(tally.kills).toBeGreaterThanOrEqual(KILLS);
  await chromium.close();
});
