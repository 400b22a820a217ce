import { browser } from 'wxt/browser';
import { listWords, t } from '../language';
import type { Status } from '../messages/state';
import { progressSentence } from '../popup/sentences';
import { initialsOf } from '../profiles/profile';
import { severalName } from '../profiles/profiles';

/** Shows at the toolbar button which profile is the current one, where there are several, else the number of ratings until the goal is reached; and says both in words for screen readers. */
export async function showBadge(status: Pick<Status, 'ratings' | 'goal' | 'profiles'>): Promise<void> {
  const { text, title } = badgeOf(status);
  await browser.action.setBadgeText({ text });
  await browser.action.setBadgeBackgroundColor({ color: '#c8174b' });
  await browser.action.setTitle({ title });
}

/** What stands at the toolbar button, and its title. */
export function badgeOf({ ratings, goal, profiles }: Pick<Status, 'ratings' | 'goal' | 'profiles'>): {
  text: string;
  title: string;
} {
  const counting = ratings > 0 && ratings < goal;
  const name = severalName(profiles);
  const parts = [...(name === null ? [] : [name]), ...(counting ? [progressSentence({ ratings, goal })] : [])];
  const count = counting ? String(ratings) : '';
  return {
    text: name === null ? count : initialsOf({ name }),
    title: parts.length === 0 ? t('extension.name') : titleOf(listWords(parts)),
  };
}

const titleOf = (what: string): string => t('menu.toolbar', { what });

/** Shows at the toolbar button that something is wrong, and says it in words. */
export async function showTrouble(line: string): Promise<void> {
  await browser.action.setBadgeText({ text: '!' });
  await browser.action.setBadgeBackgroundColor({ color: '#8a4b00' });
  await browser.action.setTitle({ title: titleOf(line) });
}
