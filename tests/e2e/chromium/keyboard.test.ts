import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { command } from '../harness/command';
import { readEvents } from '../harness/database';
import { enterOn, tabTo } from '../harness/keyboard';
import { openPopup, pairReady, settledCode } from '../harness/popup';
import { type PracticeVisit, visitPractice } from '../harness/practice';
import { until } from '../harness/until';

/** A person who uses nothing but the keyboard; several profiles are `profiles.test.ts`. Each test goes on where the one before ended. */
describe('by keyboard alone', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;
  let popup: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    visit = await visitPractice(chromium);
    await visit.page.bringToFront();
  });
  afterAll(async () => {
    await chromium.close();
    await visit.gallery.close();
  });

  const events = () => readEvents(chromium.worker);
  const stored = async (count: number) => {
    await until(`${count} ratings`, async () => (await events()).length === count);
    return events();
  };
  const key = (name: string) => visit.page.keyboard.press(name);

  test('a prompt is begun, a picture is liked and the like taken back, two are compared', async () => {
    // The box is the page's last, and the gallery has no end.
    await tabTo(visit.page, '#prompt', 'Shift+Tab');
    await visit.page.keyboard.type('a lighthouse at dawn');
    // Asked again: the gallery may not have been looked at yet.
    await until('the heart to have the focus', async () => {
      if ((await visit.roots.count('[data-control="like"]:focus')) === 1) return true;
      await command(chromium, 'next-tile');
      return false;
    });
    await key('l');
    await stored(1);
    await key('l');
    expect((await stored(2)).map(({ kind }) => kind)).toEqual(['like', 'unlike']);
    await key('c');
    await until('the tray', () => visit.roots.box('.tray'));
    await key('ArrowRight');
    await key('c');
    await until('the dialog', () => visit.roots.box('dialog'));
    await key('ArrowRight');
    expect((await stored(3))[2]).toMatchObject({ kind: 'vote', outcome: 'right' });
    await until('the dialog to close', async () => (await visit.roots.box('dialog')) === undefined);
  });

  test('a pair of the popup is voted on, taken back and voted on again', async () => {
    popup = await openPopup(chromium, visit.page);
    await popup.keyboard.press('ArrowLeft');
    const vote = (await stored(4)).at(-1);
    await pairReady(popup);
    await popup.keyboard.press('z');
    expect((await stored(5)).at(-1)).toMatchObject({ kind: 'undo', undone: vote?.id });
    await pairReady(popup);
    await popup.keyboard.press('ArrowDown');
    expect((await stored(6)).at(-1)).toMatchObject({ kind: 'vote', outcome: 'tie' });
    await pairReady(popup);
  });

  test('the code is copied, and written into a prompt', async () => {
    const code = await settledCode(popup);
    await enterOn(popup, '[data-control="copy"]');
    await popup.locator('[data-control="copy"]', { hasText: 'Copied' }).waitFor();
    await enterOn(popup, '.code-reader summary');
    await tabTo(popup, '[data-control="explain-text"]');
    await popup.keyboard.press('Control+v');
    expect(await popup.locator('[data-control="explain-text"]').inputValue()).toBe(code);
    await enterOn(popup, '[data-control="write"]');
    await expect
      .poll(() => visit.page.locator('#prompt').inputValue())
      .toBe(`a lighthouse at dawn --p ${code} --s 100`);
    expect(visit.gallery.submitted()).toEqual([]);
  });

  test('a backup is saved', async () => {
    const settings = await chromium.open('options.html');
    const downloading = settings.waitForEvent('download');
    await enterOn(settings, '[data-control="backup-save"]');
    const lines = readFileSync(await (await downloading).path(), 'utf8').split('\n');
    expect(lines.filter((line) => line.startsWith('{"type":"event"'))).toHaveLength((await events()).length);
  });
});
