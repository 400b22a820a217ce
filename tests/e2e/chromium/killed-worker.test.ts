import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RatingEvent } from '../../../lib/ratings/event';
import { createRandom } from '../../pages/practice/draw/random';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type PlainPicture, readEvents, readPictures } from '../harness/database';
import { openPopup, shownCode, voteInPopup } from '../harness/popup';
import { browse, PRACTICE_ORIGINS, pressOnTile, switchOn, visitPractice } from '../harness/practice';
import { replayInNode } from '../harness/replay';
import { until } from '../harness/until';
import { workerKiller } from '../harness/worker';

const RATINGS = 300;
const LIKES = 60;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('a worker that is killed at any moment', () => {
  let chromium: Chromium;
  let undisturbed: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium();
    undisturbed = await launchChromium();
  });
  afterAll(() => Promise.all([chromium.close(), undisturbed.close()]));

  test('loses none of 300 ratings, counts none twice, and comes to the same code', { timeout: 600_000 }, async () => {
    const random = createRandom(2026);
    const visit = await visitPractice(chromium);
    const { kill, killed } = await workerKiller(chromium);
    const reader = await chromium.open('welcome.html');
    await visit.page.bringToFront();
    let made = 0;
    let midway = 0;
    const disturb = async (rate: () => Promise<unknown>) => {
      const chance = random.next();
      if (chance < 0.05) await kill();
      const rating = rate();
      if (chance > 0.85) {
        // Any moment from the first movement of the hand to the store's answer.
        await pause(random.next() * 120);
        const stored = (await readEvents(reader)).length;
        await kill();
        if (stored === made) midway += 1;
      }
      await rating;
      made += 1;
    };

    let likes = 0;
    await browse(
      visit.page,
      async (tile) => {
        await disturb(() => pressOnTile(visit, tile, 'like'));
        likes += 1;
      },
      () => likes === LIKES,
    );
    // Asked on a page: a worker that was killed last answers no more until something wakes it.
    await until('all likes', async () => (await readEvents(reader)).length === LIKES, 60_000);
    const popup = await openPopup(chromium, visit.page);
    for (let i = LIKES; i < RATINGS; i += 1) await disturb(() => voteInPopup(popup));

    expect(killed()).toBeGreaterThan(15);
    // Killed after a rating was begun and before it was stored.
    expect(midway).toBeGreaterThan(5);
    const events = await readEvents(popup);
    expect(events.length).toBe(RATINGS);
    expect(new Set(events.map(({ id }) => id)).size).toBe(RATINGS);
    expect(events.map(({ sequence }) => sequence).sort((a, b) => a - b)).toEqual([...Array(RATINGS).keys()]);

    const pictures = await until('every picture to be read', async () => {
      const stored = await readPictures(popup);
      return stored.every(({ state }) => state === 'ready') && stored;
    });
    const { code } = replayInNode(events, pictures);
    expect(code).toMatch(/^\S{40}$/);
    await until('the popup to show the code', async () => (await shownCode(popup)) === code);

    expect(await codeOf(undisturbed, events, pictures)).toBe(code);
    await visit.end();
  });
});

/** The code that an undisturbed worker comes to when it is sent the same ratings one by one. The gallery is still served. */
async function codeOf(chromium: Chromium, events: RatingEvent[], pictures: PlainPicture[]): Promise<string> {
  await chromium.allow(...PRACTICE_ORIGINS);
  await switchOn(chromium, 'practice');
  const page = await chromium.open('popup.html');
  const known = new Map(pictures.map(({ id, url, page, caption }) => [id, { id, url, page, caption }]));
  for (const { device: _, sequence: __, profile: ___, site: ____, ...draft } of [...events].sort(
    (a, b) => a.sequence - b.sequence,
  )) {
    const named = Object.values(draft)
      .flat()
      .filter((value) => known.has(String(value)));
    const request = { draft, pictures: named.map((id) => known.get(String(id))) };
    const answer = await page.evaluate((message) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(message), {
      type: 'rating.append',
      request,
    });
    expect(answer).toMatchObject({ ok: true });
  }
  await until('every picture to be read', async () =>
    (await readPictures(page)).every(({ state }) => state === 'ready'),
  );
  await page.reload();
  const { code } = replayInNode(await readEvents(page), await readPictures(page));
  await until('the popup to show its code', async () => (await shownCode(page)) === code);
  return shownCode(page);
}
