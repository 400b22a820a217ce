import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Written } from '../../../lib/messages/tab';
import { basis } from '../../../lib/taste/basis/basis';
import { encode } from '../../../lib/taste/code/code';
import { DIMENSIONS } from '../../../lib/taste/vector';
import { startPracticeGallery } from '../../pages/practice/server';
import { ask, makeCode } from '../editors/extension';
import { ODD_PROMPTS } from '../editors/odd-prompts';
import { type BenchServer, serveBench } from '../editors/server';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type ClosedRoots, clickControl, closedRoots } from '../harness/closed-root';
import { PRACTICE_ORIGINS, switchOn } from '../harness/practice';
import { until } from '../harness/until';

const FRIENDS =
  encode({ weights: Float64Array.from({ length: DIMENSIONS }, (_, at) => Math.sin(at)), confidence: 4 }, basis) ?? '';

/** Plain boxes of the bench, with the real keyboard and mouse. Enter sends what is in the box, and empties it. */
describe('at a prompt box', () => {
  let chromium: Chromium;
  let server: BenchServer;
  let own: Page;
  let page: Page;
  let roots: ClosedRoots;
  /** A second page, typed into later: once it has the code, nothing more comes by itself in the first one. */
  let clock: Page;
  let code: string;

  beforeAll(async () => {
    server = await serveBench();
    chromium = await launchChromium({ allow: PRACTICE_ORIGINS });
    await switchOn(chromium, 'practice');
    own = await chromium.open('welcome.html');
    const gallery = await startPracticeGallery({ pictures: 3 });
    code = await makeCode(own, gallery);
    await gallery.close();
    [clock, page] = [await open(), await open()];
    roots = await closedRoots(page, chromium.extensionId);
  });
  afterAll(async () => {
    await chromium.close();
    await server.close();
  });

  const address = () => server.page({ id: 'area', name: 'textarea', script: 'plain', kind: 'area' });
  const open = async (): Promise<Page> => {
    const opened = await chromium.context.newPage();
    await opened.goto(address());
    return opened;
  };
  const written = (text: string, what = code) => `${text} --p ${what} --s 100`;
  const text = (from = page, nth = 0) => from.locator('textarea').nth(nth).inputValue();
  const submits = () => page.evaluate(() => window.bench.submits);
  const press = (control: string) => clickControl(page, roots, `[data-control="${control}"]`);
  const choose = async (change: object) =>
    expect(await ask(own, 'settings.change', change)).toMatchObject({ ok: true });
  const write = async () => {
    await page.bringToFront();
    const tab = await chromium.worker.evaluate('chrome.tabs.query({ active: true }).then(([active]) => active.id)');
    return ask<Written>(own, 'prompt.write', { tab });
  };
  const begin = async (prompt: string, nth = 0) => {
    await page.locator('textarea').nth(nth).click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(prompt);
  };
  /** Waits for longer than typing has to rest. */
  const rested = async () => {
    await clock.bringToFront();
    await clock.locator('textarea').click();
    await clock.keyboard.press('Control+a');
    await clock.keyboard.press('Backspace');
    await clock.keyboard.type('a clock');
    await expect.poll(() => text(clock)).toBe(written('a clock'));
    await page.bringToFront();
  };

  test('what was added by itself and taken back with one press stays away from that prompt, and comes to the next', async () => {
    await choose({ automatic: true });
    await begin('a red fox');
    await expect.poll(text).toBe(written('a red fox'));
    await until('the chip to say so', async () => (await roots.count('.chip[data-state="in"]')) === 1);
    await press('chip');
    await expect.poll(text).toBe('a red fox');
    await page.keyboard.press('End');
    await page.keyboard.type(' in the snow');
    await rested();
    expect(await text()).toBe('a red fox in the snow');
    await page.keyboard.press('Enter');
    await expect.poll(submits).toEqual(['a red fox in the snow']);
    await page.keyboard.type('a blue fox');
    await expect.poll(text).toBe(written('a blue fox'));
  });

  test('so it does after Ctrl+Z, and after Undo in the line that tells of it', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(text).toBe('a blue fox');
    await page.keyboard.type(' at sea');
    await rested();
    expect(await text()).toBe('a blue fox at sea');
    await begin('a green fox');
    await expect.poll(text).toBe(written('a green fox'));
    await press('undo');
    await expect.poll(text).toBe('a green fox');
    await page.keyboard.press('End');
    await page.keyboard.type(' in a tree');
    await rested();
    expect(await text()).toBe('a green fox in a tree');
  });

  test('nothing is added while a list of suggestions is open: not at rest, and not at a submit', async () => {
    await choose({ automatic: true, atSubmit: true });
    for (const kind of ['expanded', 'active', 'floating'] as const) {
      await page.goto(address());
      await page.evaluate(openList, kind);
      await begin('a fox');
      await rested();
      expect(await text()).toBe('a fox');
      await page.keyboard.press('Enter');
      await expect.poll(submits).toEqual(['a fox']);
      await page.evaluate(closeList);
      await page.keyboard.type('a hen');
      await page.keyboard.press('Enter');
      await expect.poll(submits).toEqual(['a fox', written('a hen')]);
      await page.keyboard.type('an owl');
      await expect.poll(text).toBe(written('an owl'));
    }
    await choose({ automatic: false, atSubmit: false });
  });

  test('what was typed last gets it when adding by itself is switched on', async () => {
    await page.goto(address());
    await begin('a lone fox');
    // Nothing shows that typing rests while adding is off. But a timer of the same length, set in the same page later, comes later.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1200)));
    expect(await text()).toBe('a lone fox');
    await choose({ automatic: true });
    await expect.poll(text).toBe(written('a lone fox'));
    await choose({ automatic: false });
  });

  test('of two boxes the one used last is meant, and the chip lets a person choose the other', async () => {
    await page.goto(address());
    await page.evaluate(() => {
      const second = document.createElement('textarea');
      second.dataset.prompt = '';
      document.querySelector('#stage')?.after(second);
    });
    await begin('first', 0);
    await begin('second', 1);
    // The page's own field has the focus now; what was used last is still the second box.
    await page.locator('#other').click();
    expect(await write()).toMatchObject({ ok: true, value: { outcome: 'written' } });
    expect([await text(page, 0), await text(page, 1)]).toEqual(['first', written('second')]);
    await press('chip-more');
    await press('chip-other');
    await until(
      'the chip to be about the other',
      async () => (await roots.text('.chip-primary')) === 'Add to this prompt',
    );
    await press('chip-press');
    await expect.poll(() => text(page, 0)).toBe(written('first'));
    await begin('third', 0);
    expect(await write()).toMatchObject({ ok: true, value: { outcome: 'written' } });
    expect([await text(page, 0), await text(page, 1)]).toEqual([written('third'), written('second')]);
  });

  test('a code of the book that is ticked at the chip is written, by a press and at a submit', async () => {
    await ask(own, 'codes.keep', { code: FRIENDS, source: 'pasted', name: 'Mira' });
    await page.goto(address());
    await begin('a fox');
    await press('chip-more');
    await press(`chip-code-${FRIENDS}`);
    await until('the chip to name it', async () => (await roots.text('.chip-label')) === 'Mira');
    await press('chip-press');
    await expect.poll(text).toBe(written('a fox', FRIENDS));
    await choose({ atSubmit: true });
    await begin('');
    // The page has heard of the choice when this is answered.
    expect(await write()).toMatchObject({ ok: true, value: { outcome: 'none' } });
    await page.keyboard.type('a hen');
    await until('the chip to offer it', async () => (await roots.count('.chip[data-state="ready"]')) === 1);
    await page.keyboard.press('Enter');
    await expect.poll(submits).toEqual([written('a hen', FRIENDS)]);
    await page.keyboard.type('an owl');
    await page.locator('#submit').click();
    await expect.poll(submits).toEqual([written('a hen', FRIENDS), written('an owl', FRIENDS)]);
    await choose({ atSubmit: false, prompts: {} });
  });

  test.each(ODD_PROMPTS)('$name: a clear outcome, and never a damaged prompt', async ({ prompt, line, after }) => {
    await page.goto(address());
    await page.evaluate((json) => {
      const box = document.querySelector('textarea');
      if (box) box.value = JSON.parse(json);
    }, JSON.stringify(prompt));
    await page.locator('textarea').click();
    const answer = await write();
    expect(answer.ok ? answer.value.line : answer.problem.line).toMatch(line);
    const now = JSON.parse(await page.evaluate(() => JSON.stringify(document.querySelector('textarea')?.value)));
    expect(now === after(prompt, `--p ${code} --s 100`)).toBe(true);
    expect(await submits()).toEqual([]);
  });
});

/** Opens a list of suggestions over the box, as pages do. It runs in the page. */
function openList(kind: 'expanded' | 'active' | 'floating'): void {
  const box = document.querySelector('textarea');
  if (kind === 'expanded') {
    box?.setAttribute('role', 'combobox');
    box?.setAttribute('aria-expanded', 'true');
  } else if (kind === 'active') {
    box?.setAttribute('aria-activedescendant', 'suggestion');
  } else {
    const list = document.createElement('ul');
    list.setAttribute('role', 'listbox');
    list.style.cssText = 'position:absolute;top:200px;left:40px';
    list.textContent = 'a foxglove';
    document.body.append(list);
  }
}

function closeList(): void {
  const box = document.querySelector('textarea');
  for (const name of ['role', 'aria-expanded', 'aria-activedescendant']) box?.removeAttribute(name);
  document.querySelector('[role="listbox"]')?.remove();
}
