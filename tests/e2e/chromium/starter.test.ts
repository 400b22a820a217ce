import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readEvents, readPictures } from '../harness/database';
import { pairReady } from '../harness/popup';
import { recordRequests } from '../harness/requests';
import { until } from '../harness/until';

describe('the starter deck, in a browser that has seen no gallery', () => {
  let chromium: Chromium;
  let popup: Page;
  let asked: string[];
  const label = (side: string) => popup.locator(`[data-control="pair-${side}"]`).getAttribute('aria-label');

  beforeAll(async () => {
    chromium = await launchChromium();
    popup = await chromium.open('popup.html');
    asked = await recordRequests(chromium, []);
  });
  afterAll(() => chromium.close());

  test('makes a vote possible by one press, without asking the network for anything', async () => {
    await popup.locator('[data-control="starter"]').click();
    await pairReady(popup);
    await popup.keyboard.press('ArrowLeft');
    await until('the vote', async () => (await readEvents(popup)).length === 1);
    const [vote] = await readEvents(popup);
    expect(vote).toMatchObject({ kind: 'vote', outcome: 'left', site: 'penchant' });
    const pictures = await until('the whole deck to be read', async () => {
      const stored = await readPictures(popup);
      return stored.length === 64 && stored.every(({ state }) => state === 'ready') && stored;
    });
    expect(pictures.map(({ id }) => id)).toContain(vote?.kind === 'vote' ? vote.left : '');
    expect(asked).toEqual([]);
  });

  test('leads to a code that can be handed on as text and as a picture, still without the network', async () => {
    await popup.locator('[data-control="share"]').click();
    const width = () => popup.locator('.share-card').evaluate((image) => (image as HTMLImageElement).naturalWidth);
    await popup.locator('.share-card').waitFor();
    expect(await width()).toBe(1200);
    await popup.locator('[data-control="share-suffix"]').click();
    await popup.locator('.share [role="status"]', { hasText: 'Copied.' }).waitFor();
    const saving = popup.waitForEvent('download');
    await popup.locator('[data-control="share-save"]').click();
    const code = (await popup.locator('[data-code]').textContent()) ?? '';
    expect((await saving).suggestedFilename()).toBe(`penchant-${code.slice(0, 8)}.png`);
    expect(asked).toEqual([]);
  });

  test('says where a picture comes from, and a picture that is left out comes back by undo', async () => {
    await pairReady(popup);
    const before = await label('left');
    await popup.locator('.pair-origins summary').click();
    await expect.poll(() => popup.locator('.pair-origins').textContent()).toContain('One of the starter pictures');
    await popup.locator('[data-control="exclude-left"]').click();
    await until('another pair', async () => (await label('left')) !== before);
    const out = async () => (await readPictures(popup)).filter(({ excluded }) => excluded).length;
    expect(await out()).toBe(1);
    await popup.keyboard.press('z');
    await until('the pair to come back', async () => (await label('left')) === before);
    expect(await out()).toBe(0);
  });
});
