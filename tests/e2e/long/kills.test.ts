import { expect, test } from 'vitest';
import { launchChromium } from '../harness/chromium';
import { tallyLine, tortureWorker } from '../harness/torture';

const KILLS = 1000;

/** Another one in each run; `PENCHANT_SEED` gives that of a run that failed. */
const SEED = Number(process.env.PENCHANT_SEED ?? Date.now() % 2 ** 31);

test('a worker that is killed 1,000 times, whatever it does, loses nothing and doubles nothing', async () => {
  console.log(`seed ${SEED}`);
  const chromium = await launchChromium();
  const tally = await tortureWorker(chromium, { kills: KILLS, seed: SEED });
  console.log(tallyLine(SEED, tally));
  expect(tally).toMatchObject({ lost: 0, doubled: 0 });
  expect(tally.midway).toBeGreaterThan(KILLS / 10);
  expect(tally.kills).toBeGreaterThanOrEqual(KILLS);
  await chromium.close();
});
