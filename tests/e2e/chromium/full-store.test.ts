import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readEvents } from '../harness/database';
import { emptyDisk, fillDisk } from '../harness/full-disk';
import { type PracticeVisit, pressOnTile, visitPractice } from '../harness/practice';
import { tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

describe('a full disk', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;

  beforeAll(async () => {
    chromium = await launchChromium();
    visit = await visitPractice(chromium);
  });
  afterAll(async () => {
    await visit.end();
    await chromium.close();
  });

  test('is said in one line, and the ratings wait on the page until there is room', async () => {
    const [first, second] = await tilesInView(visit.page);
    if (!first || !second) throw new Error('The gallery shows too few tiles.');
    await chromium.worker.evaluate(fillDisk);
    await pressOnTile(visit, first, 'like');
    await until('the line', async () => (await visit.roots.text('[role="status"]'))?.includes('The disk is full.'));
    await pressOnTile(visit, second, 'like');
    expect(await readEvents(chromium.worker)).toEqual([]);

    await chromium.worker.evaluate(emptyDisk);
    const events = await until('both likes', async () => {
      const stored = await readEvents(chromium.worker);
      return stored.length >= 2 && stored;
    });
    expect(events).toMatchObject([
      { kind: 'like', picture: `practice:${first.number}`, sequence: 0 },
      { kind: 'like', picture: `practice:${second.number}`, sequence: 1 },
    ]);
  });
});
