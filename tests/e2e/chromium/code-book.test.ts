import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basis } from '../../../lib/taste/basis/basis';
import { encode } from '../../../lib/taste/code/code';
import { DIMENSIONS } from '../../../lib/taste/vector';
import { type Chromium, launchChromium } from '../harness/chromium';

const friends = (turn: number): string => {
  const weights = Float64Array.from({ length: DIMENSIONS }, (_, at) => Math.cos(at * turn + turn));
  return encode({ weights, confidence: 4 }, basis) ?? '';
};
const [MIRA, OMAR] = [friends(1), friends(2)];

describe('the code book', () => {
  let chromium: Chromium;
  let book: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    book = await chromium.open('codes.html');
  });
  afterAll(() => chromium.close());

  const read = async (text: string) => {
    await book.locator('[data-control="paste-text"]').fill(text);
    await book.locator('[data-control="paste-read"]').click();
  };
  const keep = async (text: string, name: string) => {
    await read(text);
    const form = book.locator('.paste-keep').first();
    await form.locator('[data-control="paste-name"]').fill(name);
    await form.locator('[data-control="paste-keep"]').click();
    await expect.poll(() => book.locator('.paste > [role="status"]').last().textContent()).toBe('It is in your book.');
  };
  const row = (code: string) => book.locator(`.code-row[data-code="${code}"]`);

  test('says what a pasted text holds, and keeps it under a name', async () => {
    await read('hello world, this is no code');
    await expect.poll(() => book.locator('[data-control="paste-line"]').textContent()).toMatch(/no code in this text/);
    await read(`${'x'.repeat(12_000)}<img src=x>`);
    await expect
      .poll(() => book.locator('[data-control="paste-line"]').textContent())
      .toMatch(/not a preference code|no code/);
    await keep(`see ${MIRA} of Mira`, '<b>Mira</b> & co');
    await keep(OMAR ?? '', 'Omar');
    await keep('a fox in the snow --p ueeo8az::2 --s 100', 'Foggy');
    await keep('m7360976358991724574', 'Board');
    expect(
      await row(MIRA ?? '')
        .locator('.code-name')
        .inputValue(),
    ).toBe('<b>Mira</b> & co');
    expect(await row('ueeo8az').locator('.soft').first().textContent()).toMatch(/^Midjourney code · pasted/);
  });

  test('keeps names, notes and favourites, finds them, and gives back what was removed', async () => {
    await row('ueeo8az').locator('summary').click();
    await row('ueeo8az').locator('[data-control="code-note"]').fill('the soft one');
    await row('ueeo8az').locator('[data-control="code-favourite"]').click();
    await expect
      .poll(() => row('ueeo8az').locator('[data-control="code-favourite"]').getAttribute('aria-pressed'))
      .toBe('true');
    await book.reload();
    await book.locator('[data-control="codes-search"]').fill('SOFT');
    await expect.poll(() => book.locator('.code-row[data-code]').count()).toBe(1);
    await row('ueeo8az').locator('[data-control="code-remove"]').click();
    await expect.poll(() => row('ueeo8az').count()).toBe(0);
    await book.locator('[data-control="codes-restore"]').click();
    await expect.poll(() => row('ueeo8az').locator('[data-control="code-note"]').inputValue()).toBe('the soft one');
    await book.locator('[data-control="codes-search"]').fill('');
  });

  test('blends codes of one kind with weights, and never both kinds', async () => {
    await row(MIRA ?? '')
      .locator('[data-control="code-choose"]')
      .check();
    await row(OMAR ?? '')
      .locator('[data-control="code-choose"]')
      .check();
    await book.locator('[data-control="blend-weight"]').first().fill('2');
    await book.locator('[data-control="blend-weight"]').first().blur();
    await expect.poll(() => book.locator('[data-blend]').textContent()).toBe(`${MIRA}::2 ${OMAR}`);
    expect(await book.locator('[data-alike]').textContent()).toMatch(/once you have seen 20 pictures/);
    await row('ueeo8az').locator('[data-control="code-choose"]').check();
    await expect.poll(() => book.locator('.blend .line').first().textContent()).toMatch(/do not go together/);
    expect(await book.locator('[data-blend]').count()).toBe(0);
  });
});
