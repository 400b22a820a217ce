import { browser } from 'wxt/browser';
import { isNews } from './releases';

const KEY = 'news';

/** Notes that the person may want to hear of an update. `before` is the version that there was. */
export async function noteUpdate(before: string): Promise<void> {
  if (isNews(before, browser.runtime.getManifest().version)) await browser.storage.local.set({ [KEY]: true });
}

/** Whether there is something new that the person has not been told. */
export const isUntold = async (): Promise<boolean> => (await browser.storage.local.get(KEY))[KEY] === true;

/** The person has read it, or does not want to. */
export const told = (): Promise<void> => browser.storage.local.remove(KEY);
