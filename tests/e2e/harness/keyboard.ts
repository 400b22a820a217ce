import type { Page } from 'playwright-core';
import { until } from './until';

/** Presses Tab until the focus is on an element of this selector. Throws where a whole round has passed without. */
export async function tabTo(page: Page, selector: string, most = 120): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${most} presses of Tab did not reach ${selector}.`);
}

/** Presses Tab until the focus is there, then Enter. */
export async function enterOn(page: Page, selector: string): Promise<void> {
  await until(selector, () => page.$(selector));
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}
