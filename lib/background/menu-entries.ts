import { browser } from 'wxt/browser';
import { t } from '../language';
import type { MenuEntry } from '../messages/tab';

/** Pages that an extension can be let into. */
const PAGES = ['http://*/*', 'https://*/*'];

/** What the menu offers, and where. */
interface Entry {
  id: MenuEntry;
  contexts: ['editable'] | ['image', 'link'];
  /** On sites that are on only: pictures are known there. */
  known?: true;
}

const ENTRIES: readonly Entry[] = [
  // Everywhere: whoever chooses it lets us into the page.
  { id: 'write', contexts: ['editable'] },
  // Many pictures are links with a background.
  { id: 'like', contexts: ['image', 'link'], known: true },
  { id: 'compare', contexts: ['image', 'link'], known: true },
];

/** What the menu was made for last. Kept for as long as the browser runs: it is made anew once at every start. */
const KEY = 'menu';

/** Brings the context menu in line with the pages (match patterns) that are on. Not to be called while it runs. */
export async function syncMenu(pages: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(pages);
  if ((await browser.storage.session.get(KEY))[KEY] === wanted) return;
  await browser.contextMenus.removeAll();
  for (const { id, contexts, known } of ENTRIES) {
    const documentUrlPatterns = known ? [...pages] : PAGES;
    // Without any pattern it would be offered everywhere.
    if (documentUrlPatterns.length > 0)
      browser.contextMenus.create({ id, title: t(`menu.${id}`), contexts, documentUrlPatterns });
  }
  await browser.storage.session.set({ [KEY]: wanted });
}
