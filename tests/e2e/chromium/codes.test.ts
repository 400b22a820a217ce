import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basis } from '../../../lib/taste/basis/basis';
import { encode } from '../../../lib/taste/code/code';
import { type Chromium, launchChromium } from '../harness/chromium';

describe('a pasted code', () => {
  let chromium: Chromium;
  let popup: Page;

  beforeAll(async () => {
    chromium = await launchChromium();
    popup = await chromium.open('popup.html');
    await popup.locator('.code-reader summary').click();
  });
  afterAll(() => chromium.close());

  const explain = async (text: string) => {
    await popup.locator('[data-control="explain-text"]').fill(text);
    const before = await popup.locator('.code-reader .line').textContent();
    await popup.locator('[data-control="explain"]').click();
    const line = popup.locator('.code-reader .line');
    await expect.poll(() => line.textContent()).not.toBe(before);
    return line.textContent();
  };

  const weights = Float64Array.from({ length: 64 }, (_, at) => Math.sin(at));
  const code = encode({ weights, confidence: 3 }, basis) ?? '';
  const swapped = `${code.slice(0, 10)}${code[11]}${code[10]}${code.slice(12)}`;

  test.each([
    ['a whole one', code, /^This is a preference code/],
    ['a damaged one', swapped, /damaged/],
    ['a cut one', code.slice(0, 20), /it has 20 characters instead of 40/],
    ['one of a newer version', `tz${code.slice(2)}`, /newer Penchant/],
    ['a Midjourney code', 'ueeo8az', /^This is a Midjourney code/],
    ['a foreign text', 'hello world', /^This is not a preference code/],
  ])('%s is said to be what it is', async (_, text, line) => {
    expect(await explain(text)).toMatch(line);
  });
});
