import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { basis } from '../../../lib/taste/basis/basis';
import { encode } from '../../../lib/taste/code/code';
import { DIMENSIONS } from '../../../lib/taste/vector';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type Box, clickControl } from '../harness/closed-root';
import { command } from '../harness/command';
import { readCodeBook } from '../harness/database';
import { openPopup, settledCode, voteInPopup } from '../harness/popup';
import { type PracticeVisit, pressOnTile, visitPractice } from '../harness/practice';
import { tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

const FRIENDS =
  encode({ weights: Float64Array.from({ length: DIMENSIONS }, (_, at) => Math.cos(at)), confidence: 4 }, basis) ?? '';

/** What of the page lies under a box of ours that should not be covered: controls, and the text of the prompt. It runs in the page. */
function pageUnder({ x, y, width, height }: Box): string[] {
  const found: string[] = [];
  for (let left = x + 1; left < x + width; left += 6)
    for (const top of [y + 1, y + height / 2, y + height - 1]) {
      const under = document.elementsFromPoint(left, top).find(({ localName }) => !localName.startsWith('penchant-'));
      const control = under?.closest('button, a, [role="button"]');
      if (control && control.getBoundingClientRect().width < 150) found.push(control.outerHTML.slice(0, 80));
    }
  const box = document.querySelector('textarea');
  if (!box) return found;
  const bounds = box.getBoundingClientRect();
  const inside = x < bounds.right && x + width > bounds.left && y < bounds.bottom && y + height > bounds.top;
  const pen = document.createElement('canvas').getContext('2d');
  if (!inside || !pen) return found;
  pen.font = getComputedStyle(box).font;
  const end =
    bounds.left +
    Number.parseFloat(getComputedStyle(box).paddingLeft) +
    pen.measureText(box.value || box.placeholder).width;
  if (end > x && bounds.height < 60) found.push(`text up to ${end}, chip from ${x}`);
  return found;
}

/** Paints over all that is on the page, lets presses through, and comes on top again until the overlay gives in. It runs in the page. */
function paintOver(): Promise<void> {
  const paint = Object.assign(document.createElement('div'), { id: 'paint', popover: 'manual' });
  paint.style.cssText = 'pointer-events: none; background: #fff; border: 0; inset: 0; width: 100vw; height: 100vh';
  document.body.append(paint);
  // By frames, not by the clock: the overlay raises itself once a frame, thirty times, however slow the machine is.
  return new Promise((onTop) => {
    let frames = 120;
    const goOnTop = () => {
      paint.hidePopover();
      paint.showPopover();
      frames -= 1;
      if (frames > 0) requestAnimationFrame(goOnTop);
      else onTop();
    };
    paint.showPopover();
    requestAnimationFrame(goOnTop);
  });
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
    code = await settledCode(popup);
    await visit.page.bringToFront();
  });
  afterAll(() => chromium.close());

  const prompt = () => visit.page.locator('#prompt').inputValue();
  const press = (control: string) => clickControl(visit.page, visit.roots, `[data-control="${control}"]`);
  const book = () => readCodeBook(popup);
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
    await press('chip-more');
    await until('the panel to close', async () => (await visit.roots.count('.chip-panel')) === 0);
    expect(visit.gallery.submitted()).toEqual([]);
  });

  test('with the keyboard: opened by its command, pressed, and left for the prompt again', async () => {
    await command(chromium, 'prompt-choices');
    await until('the panel to take the keyboard', async () => (await visit.roots.count('.chip-primary:focus')) === 1);
    await visit.page.keyboard.press('Enter');
    await expect.poll(prompt).toBe(written(100));
    await until('it to say so', async () => (await visit.roots.text('.chip-primary')) === 'Take it back');
    await press('chip-press');
    await expect.poll(prompt).toBe('a lighthouse at dawn');
    await press('chip-preset-250');
    await until('the strength', async () => (await visit.roots.text('.chip-strength')) === '250');
    await press('chip-press');
    await expect.poll(prompt).toBe(written(250));
    await press('chip-press');
    await expect.poll(prompt).toBe('a lighthouse at dawn');
    await visit.page.locator('#prompt').click();
    await until('the panel to close', async () => (await visit.roots.count('.chip-panel')) === 0);
  });

  test('offers a code that is not in the book, and never takes it by itself', async () => {
    await visit.page.locator('#prompt').fill('');
    await visit.page.locator('#prompt').click();
    // Half of it may look like one of Midjourney's, where typing rests in the middle.
    await visit.page.keyboard.type(`a fox --p ${FRIENDS.slice(0, 7)}`);
    await until('the offer', async () => (await visit.roots.count('.chip-dot')) === 1, 30_000);
    await visit.page.keyboard.type(`${FRIENDS.slice(7)} --s 50`);
    await press('chip-more');
    const offered = () => visit.roots.text('.chip-offer code');
    await expect.poll(offered).toBe(`${FRIENDS.slice(0, 12)}…`);
    expect(await book()).toEqual([]);
    await press('chip-keep');
    await until('it to be kept', async () => (await book()).length === 1);
    expect(await book()).toMatchObject([{ code: FRIENDS, kind: 'preference', source: 'prompt', site: 'practice' }]);
    await until('it to be among the choices', () => visit.roots.box(`[data-control="chip-code-${FRIENDS}"]`));
    await visit.page.locator('#prompt').click();
  });

  test('what was chosen here is listed in the settings, changed there, and put back', async () => {
    const settings = await chromium.open('options.html');
    const here = settings.locator('[data-control="own-choice"][data-site="practice"]');
    await here.waitFor();
    expect(await here.locator('legend').textContent()).toBe('Practice gallery');
    expect(await here.locator('[data-control="own-strength"]').inputValue()).toBe('250');
    await here.locator('[data-control="own-strength"]').fill('300');
    await here.locator('[data-control="own-strength"]').press('Tab');
    await here.locator('[data-control="own-written"]').selectOption(FRIENDS);
    await visit.page.bringToFront();
    await visit.page.locator('#prompt').fill('');
    await visit.page.locator('#prompt').click();
    await visit.page.keyboard.type('a heron');
    // By its name, which is the same where only its small form has room.
    const named = (part: string) => visit.roots.count(`[data-control="chip"]${part}`);
    await until('the strength', async () => (await named('[aria-label*=" 300"]')) === 1);
    await until('the code', async () => (await named(':not([aria-label*="My taste"])')) === 1);
    await settings.bringToFront();
    await here.locator('[data-control="own-forget"]').click();
    await here.waitFor({ state: 'detached' });
    expect(await settings.locator('#own-choices:focus').count()).toBe(1);
    await visit.page.bringToFront();
    await until('the choices of all sites', async () => (await named('[aria-label*="My taste 100"]')) === 1);
    await settings.close();
  });

  test('pressed where the page paints over it, it does nothing and says why', async () => {
    await visit.page.locator('#prompt').fill('a wren');
    await until('the chip', async () => (await visit.roots.count('.chip[data-state="ready"]')) === 1);
    await visit.page.evaluate(paintOver);
    onTestFinished(() => visit.page.locator('#paint').evaluate((paint) => paint.remove()));
    await press('chip');
    await until('the line', async () => /lies over this button/.test((await visit.roots.text('.toast-message')) ?? ''));
    expect(await prompt()).toBe('a wren');
  });

  test.each([1280, 380])('is over no text and no control of the page that is %i px wide', async (width) => {
    await visit.page.setViewportSize({ width, height: 800 });
    for (const text of ['', 'a hen', 'a hen in a wide and windy field of barley', 'a hen '.repeat(40)]) {
      await visit.page.locator('#prompt').fill(text);
      // It looks again once the page rests: two looks in a row at the same place are the last word.
      let before = '';
      const chip = await until('the chip to rest', async () => {
        const box = await visit.roots.box('.chip');
        const now = JSON.stringify(box ?? null);
        const still = now === before && (await visit.roots.atRest());
        before = now;
        // Two frames of the page, and its rest after moving.
        await visit.page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
        return still && { box };
      });
      if (chip.box) expect(await visit.page.evaluate(pageUnder, chip.box)).toEqual([]);
    }
  });
});
