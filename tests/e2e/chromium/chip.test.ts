import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { clickControl } from '../harness/closed-root';
import { readEvents, readPictures } from '../harness/database';
import { openPopup, shownCode, voteInPopup } from '../harness/popup';
import { type PracticeVisit, pressOnTile, visitPractice } from '../harness/practice';
import { replayInNode } from '../harness/replay';
import { tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

/** The code once it changes no more: features of the last pictures may still be on their way to it. */
async function settledCode(popup: Page): Promise<string> {
  const events = await readEvents(popup);
  const { code, draft } = replayInNode(events, await readPictures(popup));
  await until('the popup to show the code', async () => (await shownCode(popup)) === (code ?? draft));
  return code ?? draft ?? '';
}

/** The whole journey of a person at a prompt box, with the real mouse and keyboard. Each test goes on where the one before ended. */
describe('the chip at a prompt box', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;
  let popup: Page;
  let code: string;

  beforeAll(async () => {
    chromium = await launchChromium();
    visit = await visitPractice(chromium);
    for (const tile of (await tilesInView(visit.page)).slice(0, 3)) await pressOnTile(visit, tile, 'like');
    popup = await openPopup(chromium, visit.page);
    await voteInPopup(popup);
    await until('every picture to be read', async () =>
      (await readPictures(popup)).every(({ state }) => state === 'ready'),
    );
    code = await settledCode(popup);
    await visit.page.bringToFront();
  });
  afterAll(() => chromium.close());

  const prompt = () => visit.page.locator('#prompt').inputValue();
  const press = (control: string) => clickControl(visit.page, visit.roots, `[data-control="${control}"]`);
  const written = (strength: number, text = 'a lighthouse at dawn') => `${text} --p ${code} --s ${strength}`;

  test('says what would be written, adds it with one press and takes it back with another', async () => {
    await visit.page.locator('#prompt').click();
    await visit.page.keyboard.type('a lighthouse at dawn');
    await until('the chip', () => visit.roots.box('.chip'));
    expect(await visit.roots.text('.chip-label')).toBe('My taste');
    expect(await visit.roots.text('.chip-strength')).toBe('100');
    await press('chip');
    await expect.poll(prompt).toBe(written(100));
    await until('it to say so', async () => (await visit.roots.count('.chip[data-state="in"]')) === 1);
    await press('chip');
    await expect.poll(prompt).toBe('a lighthouse at dawn');
    await press('chip-more');
    await until('the panel', () => visit.roots.box('.chip-panel'));
    expect(visit.gallery.submitted()).toEqual([]);
  });
});
