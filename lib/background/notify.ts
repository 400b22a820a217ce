import { browser } from 'wxt/browser';
import type { TabMessage } from '../messages/tab';

/** Tells the content scripts of all tabs; those that have none do not mind. */
async function tellTabs(message: TabMessage): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => id !== undefined && tellTab(id, message)));
}

/** Tells the content scripts of one tab; a tab without any is no failure. */
export async function tellTab(tab: number, message: TabMessage): Promise<void> {
  await browser.tabs.sendMessage(tab, message).catch(() => undefined);
}

const CHANGED: TabMessage = { type: 'changed' };

/** Tells the extension's own pages that what they show has changed. */
export async function tellOwnPages(): Promise<void> {
  await browser.runtime.sendMessage(CHANGED).catch(() => undefined);
}

/** Tells all pages that what they show has changed. */
export async function tellAllPages(): Promise<void> {
  await Promise.all([tellOwnPages(), tellTabs(CHANGED)]);
}
