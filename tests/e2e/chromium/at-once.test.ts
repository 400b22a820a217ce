import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold } from '../../../lib/ratings/fold';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type ClosedRoots, closedRoots } from '../harness/closed-root';
import { readEvents, readPictures } from '../harness/database';
import { openPopup, pairReady, shownCode, voteInPopup } from '../harness/popup';
import { type PracticeVisit, visitPractice } from '../harness/practice';
import { replayInNode } from '../harness/replay';
import { pointAt, type SeenTile, tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

const ROUNDS = 8;
const HEART = '[data-control="like"]';

let chromium: Chromium;
let visit: PracticeVisit;
let tabs: { page: Page; roots: ClosedRoots }[];
let tiles: SeenTile[];

beforeAll(async () => {
  chromium = await launchChromium();
  visit = await visitPractice(chromium);
  const page = await chromium.context.newPage();
  const roots = await closedRoots(page, chromium.extensionId);
  await page.goto(visit.gallery.url);
  tabs = [visit, { page, roots }];
  tiles = await until('the same tiles in both tabs', async () => {
    const [here, there] = [await tilesInView(visit.page), await tilesInView(page)];
    return here.length > 4 && JSON.stringify(here) === JSON.stringify(there) && there;
  });
  // The pool is what both show, so that the popup asks about that.
  await until('some to be seen and read', async () => {
    const ready = (await readPictures(chromium.worker)).filter(({ state }) => state === 'ready');
    return tiles.filter(({ number }) => ready.some(({ id }) => id === `practice:${number}`)).length > 4;
  });
});
afterAll(async () => {
  await visit.end();
  await chromium.close();
});

/** Points at a tile in a tab until its heart stands there, and gives the place to press. */
async function aim({ page, roots }: { page: Page; roots: ClosedRoots }, { box }: SeenTile): Promise<[number, number]> {
  await page.bringToFront();
  await pointAt(page, box);
  const heart = await until('the heart', async () => {
    const found = await roots.box(HEART);
    const inside = found && found.x >= box.x - 1 && found.x <= box.x + box.width && found.y >= box.y - 1;
    return inside && found.y <= box.y + box.height && (await roots.atRest()) && found;
  });
  return [heart.x + heart.width / 2, heart.y + heart.height / 2];
}

test('two tabs and the popup that rate the same picture at once lose nothing and double nothing, and come to one code', async () => {
  const popup = await openPopup(chromium, visit.page);
  const pressed: string[] = [];
  let skipped = 0;
  const onSide = async (side: 'left' | 'right') => {
    const label = (await popup.locator(`[data-control="pair-${side}"]`).getAttribute('aria-label')) ?? '';
    return tiles.find(({ caption }) => caption !== '' && label.endsWith(caption));
  };
  const stored = async () => (await readEvents(popup)).length;
  for (let round = 1; round <= ROUNDS; round += 1) {
    await pairReady(popup);
    const [left, right] = [await onSide('left'), await onSide('right')];
    const tile = left ?? right;
    if (!tile) {
      // A pair of pictures at the edge of the window, which no heart can be pressed on.
      await popup.keyboard.press('s');
      skipped += 1;
      round -= 1;
      await until('the skip', async () => (await stored()) === 3 * round + skipped);
      continue;
    }
    pressed.push(`practice:${tile.number}`);
    const places: [number, number][] = [];
    for (const tab of tabs) places.push(await aim(tab, tile));
    await popup.bringToFront();
    await Promise.all([
      popup.keyboard.press(left ? 'ArrowLeft' : 'ArrowRight'),
      ...tabs.map(({ page }, at) => page.mouse.click(...(places[at] ?? [0, 0]))),
    ]);
    await until('all three to be stored', async () => (await stored()) >= 3 * round + skipped);
  }

  await pairReady(popup);
  const events = await readEvents(popup);
  expect(events).toHaveLength(3 * ROUNDS + skipped);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  expect(events.map(({ sequence }) => sequence)).toEqual([...events.keys()]);
  const votes = events.flatMap((event) =>
    event.kind === 'vote' ? [event.outcome === 'left' ? event.left : event.right] : [],
  );
  expect(votes).toEqual(pressed);
  const hearts = events.flatMap((event) => (event.kind === 'like' || event.kind === 'unlike' ? [event.picture] : []));
  expect([...hearts].sort()).toEqual([...pressed, ...pressed].sort());

  const { liked } = fold(events);
  const [first] = tiles.filter(({ number }) => pressed.includes(`practice:${number}`));
  if (!first) throw new Error('Nothing was rated.');
  for (const tab of tabs) {
    await aim(tab, first);
    const on = liked.has(`practice:${first.number}`);
    await until(
      'the heart to say what is stored',
      async () => (await tab.roots.count(`${HEART}[aria-pressed="${on}"]`)) === 1,
    );
  }
  // A few more, so that there is a code.
  await popup.bringToFront();
  for (let more = 0; more < 12; more += 1) await voteInPopup(popup);
  const pictures = await until('every picture to be read', async () => {
    const stored = await readPictures(popup);
    return stored.every(({ state }) => state === 'ready') && stored;
  });
  const { code } = replayInNode(await readEvents(popup), pictures);
  expect(code).toMatch(/^\S{40}$/);
  await until('the popup to show the code of a single run', async () => (await shownCode(popup)) === code);
});
