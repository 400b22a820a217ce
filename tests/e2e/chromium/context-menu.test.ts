import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readEvents } from '../harness/database';
import { openPopup, settledCode } from '../harness/popup';
import { type PracticeVisit, visitPractice } from '../harness/practice';
import { pointAt, tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

/** What is used of the browser's own interface, inside of the extension. */
interface Inside {
  tabs: { query(about: object): Promise<{ id: number }[]> };
  contextMenus: { onClicked: { dispatch(info: object, tab: object): void } };
}

describe('the context menu', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;
  const events = () => readEvents(chromium.worker);
  const box = () => visit.page.locator('#prompt').inputValue();

  beforeAll(async () => {
    chromium = await launchChromium();
    visit = await visitPractice(chromium);
  });
  afterAll(() => chromium.close());

  /** The real right button, and then what the browser does when an entry is chosen: its menu is drawn by no page. */
  const choose = async (entry: string): Promise<void> => {
    await chromium.worker.evaluate(async (menuItemId) => {
      const { tabs, contextMenus } = Reflect.get(globalThis, 'chrome') as Inside;
      const [tab] = await tabs.query({ active: true });
      if (tab) contextMenus.onClicked.dispatch({ menuItemId, frameId: 0, editable: true }, tab);
    }, entry);
  };

  test('“Like” and “Compare” mean the picture where it was opened, wherever the pointer is by then', async () => {
    const [first, second] = await tilesInView(visit.page);
    if (!first || !second) throw new Error('The gallery shows too few tiles.');
    await pointAt(visit.page, first.box);
    await until('the gallery to be known', () => visit.roots.box('[data-control="like"]'));
    await visit.page.mouse.click(first.box.x + 20, first.box.y + 20, { button: 'right' });
    await pointAt(visit.page, second.box);
    await choose('like');
    await until('the like', async () => (await events()).length === 1);
    expect(await events()).toMatchObject([{ kind: 'like', picture: `practice:${first.number}`, site: 'practice' }]);
    // A second time changes nothing.
    await choose('like');
    await until('it to say so', async () => (await visit.roots.text('.toast-message')) === 'You like it already.');
    await choose('compare');
    await until('the tray', () => visit.roots.box('.tray'));
    await visit.page.mouse.click(second.box.x + 20, second.box.y + 20, { button: 'right' });
    await choose('compare');
    await until('the comparison', () => visit.roots.box('dialog'));
    await visit.page.keyboard.press('ArrowLeft');
    await until('the vote', async () => (await events()).length === 2);
    expect((await events())[1]).toMatchObject({
      kind: 'vote',
      left: `practice:${first.number}`,
      right: `practice:${second.number}`,
    });
  });

  test('“Write my code here” writes into the box it was opened at, and says why where it cannot', async () => {
    const popup = await openPopup(chromium, visit.page);
    const code = await settledCode(popup);
    await popup.close();
    await visit.page.bringToFront();
    await visit.page.locator('#prompt').fill('a lighthouse');
    await visit.page.locator('#prompt').click({ button: 'right' });
    await choose('write');
    await expect.poll(box).toBe(`a lighthouse --p ${code} --s 100`);
    expect(visit.gallery.submitted()).toEqual([]);
    await visit.page.locator('[data-tile]').first().click({ button: 'right' });
    // Until the gallery's own line has gone: of two lines the first is told here.
    await until('the line', async () => {
      await choose('write');
      return (await visit.roots.text('[role="status"]'))?.includes('cannot write into this field');
    });
    expect(await box()).toBe(`a lighthouse --p ${code} --s 100`);
  });

  test('what is said of the prompt and of pictures stands one above the other', async () => {
    for (const width of [1280, 340]) {
      await visit.page.setViewportSize({ width, height: 800 });
      const [above, below] = await until('both lines', async () => {
        await choose('like');
        await choose('write');
        const lines = (await visit.roots.boxes('.toast')).sort((a, b) => a.y - b.y);
        return lines.length === 2 && lines;
      });
      expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    }
  });

  test('on a page that is not on, the choice lets us in', async () => {
    const page = await chromium.context.newPage();
    // The same gallery by another name: its host may be asked for pictures, but no site is on there.
    await page.goto(visit.gallery.url.replace('127.0.0.1', 'localhost'));
    await page.locator('#prompt').fill('a harbour');
    await page.locator('#prompt').click({ button: 'right' });
    await choose('write');
    await expect.poll(() => page.locator('#prompt').inputValue()).toMatch(/^a harbour --p \S{40} --s 100$/);
  });
});
