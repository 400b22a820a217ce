import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { clickControl } from '../harness/closed-root';
import { readEvents } from '../harness/database';
import { isLiked } from '../harness/person';
import { openPopup, pairReady, settledCode, shownCode, voteInPopup } from '../harness/popup';
import { browse, type PracticeVisit, pressOnTile, visitPractice } from '../harness/practice';
import { pointAt, tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

describe('the whole path in Chromium', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;
  let popup: Page;
  const events = () => readEvents(chromium.worker);
  const kinds = async () => (await events()).map(({ kind }) => kind);

  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium.close());

  test('no host is asked for at install', async () => {
    const page = await chromium.open('welcome.html');
    expect(await page.evaluate('chrome.permissions.getAll()')).toMatchObject({ origins: [] });
    await page.close();
  });

  test('a click on the heart stores a like', async () => {
    visit = await visitPractice(chromium);
    const [tile] = await tilesInView(visit.page);
    if (!tile) throw new Error('The gallery shows no tile.');
    await pressOnTile(visit, tile, 'like');
    const [like] = await until('a like', async () => ((await events()).length > 0 ? events() : undefined));
    expect(like).toMatchObject({ kind: 'like', picture: `practice:${tile.number}`, site: 'practice' });
    await until('the heart to be filled', () =>
      visit.roots.count('[data-control="like"][aria-pressed="true"]').then((count) => count === 1),
    );
  });

  test('Undo in the toast takes it back', async () => {
    await clickControl(visit.page, visit.roots, '[data-control="undo"]');
    await until('the undo', async () => (await kinds()).includes('undo'));
    const [like, undo] = await events();
    expect(undo).toMatchObject({ kind: 'undo', undone: like?.id });
    const [tile] = await tilesInView(visit.page);
    if (tile) await pointAt(visit.page, tile.box);
    await until('the heart to be empty', () =>
      visit.roots.count('[data-control="like"][aria-pressed="false"]').then((count) => count === 1),
    );
  });

  test('two pictures are compared with the mouse, two more with the keys', async () => {
    const [first, second, third] = await tilesInView(visit.page);
    if (!first || !second || !third) throw new Error('The gallery shows too few tiles.');
    await pressOnTile(visit, first, 'compare');
    await pressOnTile(visit, second, 'compare');
    await clickControl(visit.page, visit.roots, '[data-control="vote-left"]');
    await until('the first vote', async () => (await kinds()).filter((kind) => kind === 'vote').length === 1);
    await pressOnTile(visit, second, 'compare');
    await pressOnTile(visit, third, 'compare');
    await until('the dialog', () => visit.roots.box('dialog'));
    await visit.page.keyboard.press('ArrowRight');
    await until('the second vote', async () => (await kinds()).filter((kind) => kind === 'vote').length === 2);
    const votes = (await events()).filter((event) => event.kind === 'vote');
    const id = ({ number }: { number: number }) => `practice:${number}`;
    expect(votes[0]).toMatchObject({ left: id(first), right: id(second), outcome: 'left' });
    expect(votes[1]).toMatchObject({ left: id(second), right: id(third), outcome: 'right' });
  });

  test('browsing on and liking twelve more', async () => {
    let likes = 0;
    await browse(
      visit.page,
      async (tile) => {
        if (!isLiked(tile.caption)) return;
        await pressOnTile(visit, tile, 'like');
        likes += 1;
      },
      () => likes === 12,
    );
    await until('all likes', async () => (await kinds()).filter((kind) => kind === 'like').length === 13);
  });

  test('the popup votes with the keys, and Z takes the last vote back', async () => {
    popup = await openPopup(chromium, visit.page);
    const votes = async () => (await kinds()).filter((kind) => kind === 'vote').length;
    const before = await votes();
    for (let i = 0; i < 12; i += 1) await voteInPopup(popup);
    expect(await votes()).toBe(before + 12);
    const last = (await events()).at(-1);
    await popup.keyboard.press('z');
    await until('the undo', async () => (await events()).some((e) => e.kind === 'undo' && e.undone === last?.id));
  });

  test('the code is the one that Node comes to from the same log', async () => {
    await pairReady(popup);
    expect(await settledCode(popup)).toMatch(/^\S{40}$/);
  });

  test('“Write into prompt” writes at the end, and a second time changes nothing', async () => {
    await visit.page.bringToFront();
    await visit.page.locator('#prompt').click();
    await visit.page.keyboard.type('a lighthouse at dawn --ar 3:2');
    const code = await shownCode(popup);
    const expected = `a lighthouse at dawn --ar 3:2 --p ${code} --s 100`;
    // The popup's answer is waited for: a second writing still on its way would come after the undo.
    for (const answer of ['Added', 'It is in your prompt already.']) {
      await popup.bringToFront();
      await popup.locator('[data-control="write"]').click();
      await popup.locator('.prompt-actions [role="status"]', { hasText: answer }).waitFor();
      expect(await visit.page.locator('#prompt').inputValue()).toBe(expected);
    }
    await visit.page.bringToFront();
    await visit.page.locator('#prompt').click();
    await visit.page.keyboard.press('Control+z');
    await expect.poll(() => visit.page.locator('#prompt').inputValue()).toBe('a lighthouse at dawn --ar 3:2');
  });

  test('a submitted prompt ends in the code exactly once when it is added automatically', async () => {
    await popup.bringToFront();
    for (const name of ['automatic', 'at-submit']) {
      const control = popup.locator(`[data-control="${name}"]`);
      await control.click();
      await until('the setting', () => control.getAttribute('aria-checked').then((on) => on === 'true'));
    }
    const code = await shownCode(popup);
    await visit.page.bringToFront();
    await visit.page.locator('#prompt').fill('');
    await visit.page.locator('#prompt').click();
    const suffix = ` --p ${code} --s 100`;
    await visit.page.keyboard.type('a fox');
    // Once typing rests it is added, for all to see.
    await expect.poll(() => visit.page.locator('#prompt').inputValue()).toBe(`a fox${suffix}`);
    await visit.page.keyboard.press('Enter');
    await until('the prompt to be submitted', async () => visit.gallery.submitted().length === 1);
    // Without a rest it is added right before the submit.
    await visit.page.keyboard.type('a fox in the snow');
    await visit.page.keyboard.press('Enter');
    await until('the next one to be submitted', async () => visit.gallery.submitted().length === 2);
    expect(visit.gallery.submitted()).toEqual([`a fox${suffix}`, `a fox in the snow${suffix}`]);
    await visit.end();
  });
});
