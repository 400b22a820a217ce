import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RatingEvent } from '../../../lib/ratings/event';
import { fillStore } from '../../bench/fill-store';
import { longLog } from '../../bench/long-log';
import { drawPicture } from '../../pages/practice/draw';
import { rasterise } from '../../pages/practice/draw/rasterise';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readEvents, readPictures } from '../harness/database';
import { shownCode } from '../harness/popup';
import { replayInNode } from '../harness/replay';
import { until } from '../harness/until';
import { workerKiller } from '../harness/worker';

const RATINGS = 240;

/** The same ratings as if another device had made them. */
const of = (device: string, log: RatingEvent[], start: number): RatingEvent[] =>
  log.map((event, at) => ({
    ...event,
    device,
    time: event.time + start,
    id: `${device === 'desk' ? '1' : '2'}0000000-0000-4000-8000-${String(at).padStart(12, '0')}`,
  }));

/** Writes a store as if it had filled in months, and lets the next worker find it. */
async function fill(chromium: Chromium, device: string, start: number): Promise<void> {
  const { pictures, events } = longLog(40, RATINGS);
  const thumbnail = [...(await rasterise(drawPicture(0, 1), 96))];
  const page = await chromium.open('welcome.html');
  await page.evaluate(fillStore, { pictures, events: of(device, events, start), thumbnail });
  const { kill } = await workerKiller(chromium);
  await kill();
  await page.close();
}

/** The settings, once they show what is stored. */
async function openSettings(chromium: Chromium): Promise<Page> {
  const page = await chromium.open('options.html');
  await page.locator('[data-control="storage-use"]').waitFor();
  return page;
}

/** Saves a backup with the button, and gives what the browser downloads. */
async function saveBackup(page: Page): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.locator('[data-control="backup-save"]').click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^penchant-\d{4}-\d\d-\d\d\.jsonl$/);
  return readFile(await file.path(), 'utf8');
}

/** Picks a file and waits for what an import would do. */
async function lookAt(page: Page, text: string): Promise<string> {
  await page.setInputFiles('[data-control="import-file"]', {
    name: 'backup.jsonl',
    mimeType: 'application/jsonl',
    buffer: Buffer.from(text),
  });
  const preview = page.locator('[data-control="import-preview"]');
  await preview.locator('button, .settings-warning').first().waitFor();
  return (await preview.textContent()) ?? '';
}

async function bringIn(page: Page): Promise<void> {
  await page.locator('[data-control="import-go"]').click();
  await page.getByText('This can be undone below.').waitFor();
}

/** The code that the popup shows, which is the one that Node comes to from what is stored. */
async function codeOf(chromium: Chromium): Promise<string> {
  const popup = await chromium.open('popup.html');
  const { code } = replayInNode(await readEvents(popup), await readPictures(popup));
  expect(code).toMatch(/^\S{32,}$/);
  await until('the popup to show the code', async () => (await shownCode(popup)) === code);
  await popup.close();
  return code ?? '';
}

describe('backups in Chromium', () => {
  let desk: Chromium;
  let laptop: Chromium;
  let onDesk: Page;
  let onLaptop: Page;

  beforeAll(async () => {
    desk = await launchChromium();
    laptop = await launchChromium();
    await fill(desk, 'desk', 0);
    await fill(laptop, 'laptop', 30_000);
    onDesk = await openSettings(desk);
    onLaptop = await openSettings(laptop);
  });
  afterAll(() => Promise.all([desk.close(), laptop.close()]));

  test('two machines that exchange their files end with the same log and the same code', async () => {
    const before = await codeOf(laptop);
    const [ofDesk, ofLaptop] = [await saveBackup(onDesk), await saveBackup(onLaptop)];
    expect(await lookAt(onLaptop, ofDesk)).toContain(`${RATINGS} new ratings`);
    expect(await readEvents(onLaptop)).toHaveLength(RATINGS);
    await bringIn(onLaptop);
    await lookAt(onDesk, ofLaptop);
    await bringIn(onDesk);
    const byId = (events: RatingEvent[]) => events.sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(await readEvents(onLaptop))).toEqual(byId(await readEvents(onDesk)));
    expect(await readEvents(onDesk)).toHaveLength(2 * RATINGS);
    expect(await codeOf(laptop)).toBe(await codeOf(desk));
    expect(await codeOf(laptop)).not.toBe(before);

    expect(await lookAt(onLaptop, ofDesk)).toContain('There is nothing new in it.');
    await onLaptop.locator('[data-control="import-forget"]').click();
    await onLaptop.locator('[data-control="import-undo"]').click();
    await onLaptop.getByText('Undone.').waitFor();
    expect(await readEvents(onLaptop)).toHaveLength(RATINGS);
    expect(await codeOf(laptop)).toBe(before);
  });

  test('a file with a broken line says so, and one of something else changes nothing', async () => {
    const lines = (await saveBackup(onDesk)).split('\n');
    lines[lines.length - 5] = '{"type":"event","id":"<b>broken</b>"}';
    const before = (await readEvents(onLaptop)).length;
    expect(await lookAt(onLaptop, lines.join('\n'))).toContain('1 line refused: line ');
    await onLaptop.locator('[data-control="import-forget"]').click();
    expect(await lookAt(onLaptop, 'hello')).toContain('This is not a backup of Penchant.');
    expect((await readEvents(onLaptop)).length).toBe(before);
  });

  test('everything comes back into an empty profile, pictures to vote on included', async () => {
    const [code, file] = [await codeOf(desk), await saveBackup(onDesk)];
    await onDesk.locator('[data-control="delete-everything"]').click();
    await onDesk.locator('[data-control="delete-go"]').click();
    await onDesk.getByText('Deleted:').waitFor();
    expect([await readEvents(onDesk), await readPictures(onDesk)]).toEqual([[], []]);
    const popup = await desk.open('popup.html');
    await until('the popup to have no code', async () => (await popup.locator('[data-code]').count()) === 0);
    await popup.close();

    await lookAt(onDesk, file);
    await bringIn(onDesk);
    expect(await codeOf(desk)).toBe(code);
    const voting = await desk.open('popup.html');
    await voting.locator('[data-control="pair-left"] img').waitFor();
    await voting.close();
  });

  test('a site that is deleted is gone from the log, the pictures and the code', async () => {
    await until('the site to be listed', async () => (await onDesk.locator('option').count()) > 0);
    await onDesk.locator('[data-control="delete-site-name"]').selectOption('practice');
    await onDesk.locator('[data-control="delete-site"]').click();
    const confirm = onDesk.locator('[data-control="delete-confirm"]');
    await confirm.waitFor();
    expect(await confirm.textContent()).toContain(`${2 * RATINGS} ratings and 40 pictures`);
    // The focus is on what keeps all.
    const focused = () => onDesk.evaluate(() => document.activeElement?.getAttribute('data-control'));
    await expect.poll(focused).toBe('delete-keep');
    await onDesk.keyboard.press('Enter');
    await confirm.waitFor({ state: 'detached' });
    expect(await readEvents(onDesk)).toHaveLength(2 * RATINGS);
    await onDesk.locator('[data-control="delete-site"]').click();
    await onDesk.locator('[data-control="delete-go"]').click();
    await onDesk.getByText('Deleted:').waitFor();
    expect([await readEvents(onDesk), await readPictures(onDesk)]).toEqual([[], []]);
  });
});
