import type { Page } from 'playwright-core';
import { until } from './until';

/** Presses Tab (or Shift+Tab) until the focus is on an element of this selector. Throws where a whole round has passed without. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const most = 120;
  for (let presses = 0; presses < most; presses += 1) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${most} presses of Tab did not reach ${selector}.`);
}

/** Presses Tab until the focus is there, then Enter. */
export async function enterOn(page: Page, selector: string): Promise<void> {
  await until(selector, () => page.$(selector));
  await tabTo(page, selector);
  await page.keyboard.press('Enter');
}
