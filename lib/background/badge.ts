import { browser } from 'wxt/browser';
import type { Status } from '../messages/state';

/** Shows the number of ratings at the toolbar button until the goal is reached, and says it in words for screen readers. */
export async function showBadge({ ratings, goal }: Pick<Status, 'ratings' | 'goal'>): Promise<void> {
  const counting = ratings > 0 && ratings < goal;
  await browser.action.setBadgeText({ text: counting ? String(ratings) : '' });
  await browser.action.setBadgeBackgroundColor({ color: '#c8174b' });
  await browser.action.setTitle({ title: counting ? `Penchant: ${ratings} of about ${goal} ratings` : 'Penchant' });
}

/** Shows at the toolbar button that something is wrong, and says it in words. */
export async function showTrouble(line: string): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b00' });
  await browser.action.setTitle({ title: `Penchant: ${line}` });
}
