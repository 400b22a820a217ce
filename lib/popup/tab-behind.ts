import { browser } from 'wxt/browser';
import type { GalleryReport, TabMessage } from '../messages/tab';

/** The active tab or, where our own page itself stands in a tab, the one that was used last before it. */
export async function tabBehind() {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? { currentWindow: true } : { active: true, currentWindow: true });
  return tabs
    .filter(({ id }) => id !== undefined && id !== own?.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}

/** What the gallery script of a tab's page has to say; undefined where there is none. */
export async function galleryReport(tab: number): Promise<GalleryReport | undefined> {
  const message: TabMessage = { type: 'gallery.report' };
  try {
    const report: GalleryReport | undefined = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return report;
  } catch {
    return undefined;
  }
}
