import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { command } from '../harness/command';
import { readEvents } from '../harness/database';
import { enterOn, tabTo } from '../harness/keyboard';
import { openPopup, pairReady } from '../harness/popup';
import { type PracticeVisit, visitPractice } from '../harness/practice';
import { until } from '../harness/until';

/** What the toolbar button shows, and says. */
function readButton(): Promise<string[]> {
  const { action } = Reflect.get(globalThis, 'chrome') as {
    action: Record<'getBadgeText' | 'getTitle', (of: object) => Promise<string>>;
  };
  return Promise.all([action.getBadgeText({}), action.getTitle({})]);
}

/** A person with two tastes, who uses nothing but the keyboard. Each test goes on where the one before ended. */
describe('several profiles, by keyboard alone', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;
  let board: Page;
  let popup: Page;
  let second: string;
  const events = () => readEvents(board);
  const marks = () => visit.roots.count('.liked-mark');
  const row = (id: string) => `[data-profile="${id}"]`;
  const madeOf = async () => (await popup.locator('.progress').textContent()) ?? '';
  const likeByKeys = async (tile: number) => {
    await visit.page.bringToFront();
    const before = (await events()).length;
    // From one tile to the next, until the one that is wanted has the focus.
    for (let at = 0; at < tile; at += 1) {
      await visit.page.keyboard.press('Tab');
      await tabTo(visit.page, 'a[data-tile], [data-tile] a');
    }
    await until('controls at the tile', () => visit.roots.box('[data-control="like"]'));
    await command(chromium, 'like-tile');
    await until('the like', async () => (await events()).length > before);
    // A tile in focus shows its controls in place of its mark.
    await visit.page.keyboard.press('Tab');
  };

  beforeAll(async () => {
    chromium = await launchChromium();
    visit = await visitPractice(chromium);
    board = await chromium.open('board.html');
  });
  afterAll(async () => {
    await chromium.close();
    await visit.gallery.close();
  });

  test('a second one is made and named; its name is text', async () => {
    await likeByKeys(1);
    await until('the mark', async () => (await marks()) === 1);
    await board.bringToFront();
    await enterOn(board, '[data-control="to-profiles"]');
    await tabTo(board, '[data-control="profile-name"]');
    await board.keyboard.type(`${'x'.repeat(41)}`);
    await board.keyboard.press('Enter');
    await board.locator('.profiles [role="status"]', { hasText: 'at most 40 characters' }).waitFor();
    await board.keyboard.press('Control+a');
    await board.keyboard.type('Night <b>sky</b>');
    await board.keyboard.press('Enter');
    await board.locator('[data-current="true"]', { hasText: 'Night <b>sky</b>' }).waitFor();
    second = (await board.locator('[data-current="true"]').getAttribute('data-profile')) ?? '';
    expect(second).not.toBe('main');
    expect(await board.locator('.profiles b').count()).toBe(0);
    await enterOn(board, `${row(second)} [data-control="profile-rename"]`);
    await until('the field', () => board.$('[data-control="profile-new-name"]:focus'));
    await board.keyboard.type('Night sky');
    await board.keyboard.press('Enter');
    await board.locator('[data-current="true"]', { hasText: 'Night sky' }).waitFor();
    await until('the toolbar button to name it', async () => {
      const [text, title] = await chromium.worker.evaluate(readButton);
      return text === 'Ns' && title === 'Penchant: Night sky';
    });
  });

  test('likes and votes are the current one’s: marks, counts and the code', async () => {
    await visit.page.bringToFront();
    await until('the marks of the first one to go', async () => (await marks()) === 0);
    await likeByKeys(2);
    await until('its own mark', async () => (await marks()) === 1);
    popup = await openPopup(chromium, visit.page);
    expect(await popup.locator('[data-control="profile"]').inputValue()).toBe(second);
    await popup.keyboard.press('ArrowLeft');
    await until('the vote', async () => (await events()).length === 3);
    expect((await events()).map(({ kind, profile }) => [kind, profile])).toEqual([
      ['like', 'main'],
      ['like', second],
      ['vote', second],
    ]);
    await expect.poll(madeOf).toContain('1 like, 1 vote');
  });

  test('switched back in the popup, all is the first one’s again, and an undo counts where its vote is', async () => {
    await pairReady(popup);
    const code = () => popup.locator('[data-code]').textContent();
    const before = await code();
    await tabTo(popup, '[data-control="profile"]');
    await popup.keyboard.press('ArrowUp');
    await expect.poll(madeOf).toContain('1 like, 0 votes');
    await until('another code', async () => (await code()) !== before);
    await visit.page.bringToFront();
    await until('the first one’s mark', async () => (await marks()) === 1);
    await popup.bringToFront();
    await pairReady(popup);
    await tabTo(popup, '[data-control="pair-left"]');
    await popup.keyboard.press('z');
    await until('the undo', async () => (await events()).at(-1)?.kind === 'undo');
    expect((await events()).at(-1)?.profile).toBe(second);
    await expect.poll(madeOf).toContain('1 like, 0 votes');
    await board.bringToFront();
    await expect.poll(() => board.locator(row(second)).textContent()).toContain('1 rating');
    expect(await board.locator('[data-control="profile"]').inputValue()).toBe('main');
  });

  test('archived, it is out of the way with all its ratings, and comes back', async () => {
    await enterOn(board, `${row(second)} [data-control="profile-archive"]`);
    await until(
      'one profile to choose from',
      async () => (await board.locator('[data-control="profile"]').count()) === 0,
    );
    await until('the toolbar button to count again', async () => {
      const [text] = await chromium.worker.evaluate(readButton);
      return text === '1';
    });
    expect((await events()).filter(({ profile }) => profile === second)).toHaveLength(3);
    await enterOn(board, `${row(second)} [data-control="profile-bring-back"]`);
    await board.locator('[data-control="profile"]').waitFor();
    await enterOn(board, `${row(second)} [data-control="profile-switch"]`);
    await board.locator(`${row(second)}[data-current="true"]`).waitFor();
    await enterOn(board, '[data-control="to-ratings"]');
    await until('its ratings', async () => (await board.locator('[data-rating]').count()) === 1);
  });
});
