import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';
import { readEvents, readPictures } from './database';
import { voteKey } from './person';
import { replayInNode } from './replay';
import { until } from './until';

/** Opens the popup in a tab, with `behind` as the page behind it, and waits for the first pair. */
export async function openPopup(chromium: Chromium, behind: Page): Promise<Page> {
  await behind.bringToFront();
  const popup = await chromium.open('popup.html');
  await pairReady(popup);
  return popup;
}

/** Waits until a pair can be voted on. */
export async function pairReady(popup: Page): Promise<void> {
  const stage = popup.locator('.pair-stage[aria-busy="false"]');
  await stage.locator('[data-control="pair-left"] img').waitFor();
  await stage.locator('[data-control="pair-right"] img').waitFor();
}

/** Votes on the pair in the popup with the key that the person of the tests would press, and waits until the vote is stored and the next pair is there. */
export async function voteInPopup(popup: Page): Promise<void> {
  await pairReady(popup);
  const label = async (side: string) =>
    (await popup.locator(`[data-control="pair-${side}"]`).getAttribute('aria-label')) ?? '';
  const key = voteKey(await label('left'), await label('right'));
  const before = (await readEvents(popup)).length;
  await popup.keyboard.press(key);
  await until('the vote to be stored', async () => (await readEvents(popup)).length > before);
  await pairReady(popup);
}

/** The code as the popup shows it. */
export async function shownCode(popup: Page): Promise<string> {
  return (await popup.locator('[data-code]').textContent()) ?? '';
}

/** The code, or the draft of one, once every picture is read and it changes no more: features of the last pictures may still be on their way to it. */
export async function settledCode(popup: Page): Promise<string> {
  return until('the popup to show the code of all that is stored', async () => {
    const [events, pictures] = [await readEvents(popup), await readPictures(popup)];
    if (pictures.some(({ state }) => state !== 'ready')) return undefined;
    const { code = null, draft = null } = replayInNode(events, pictures);
    const settled = code ?? draft;
    return settled !== null && (await shownCode(popup)) === settled && settled;
  });
}
