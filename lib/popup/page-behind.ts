import { browser } from 'wxt/browser';
import { t } from '../language';
import { failure, type Result } from '../messages/result';
import { send } from '../messages/send';
import type { GalleryReport, TabMessage, Written } from '../messages/tab';
import type { Settings } from '../settings/settings';
import { isSiteOn, type Site, siteOfUrl } from './site';
import { hasAccess } from './site-access';

/** What is known of the page behind the popup: not yet looked at, closed to extensions, or on a site that is on, off, or off but for this visit. */
export type SiteView =
  | { state: 'unknown' }
  | { state: 'closed' }
  | {
      state: 'on' | 'off' | 'visited';
      name: string;
      /** One line if Penchant does less there than it should. */
      trouble?: string;
    };

const NO_BOX: Result<Written> = failure('no-prompt-box', t('popup.prompt.noBox'));

/** The page behind the popup. */
export class PageBehind {
  /** The tab's id, and its site; null where no extension may work there; undefined until looked at. */
  tab: number | undefined;
  site: Site | null | undefined;
  #granted = false;
  #visited = false;
  #trouble: string | null = null;

  constructor(private readonly onChange: () => void) {}

  view(settings: Settings | undefined): SiteView {
    if (this.site === null) return { state: 'closed' };
    if (!this.site || !settings) return { state: 'unknown' };
    const off = this.#visited ? 'visited' : 'off';
    const state = isSiteOn(this.site, this.#granted, settings) ? 'on' : off;
    return { state, name: this.site.name, ...(this.#trouble !== null && { trouble: this.#trouble }) };
  }

  /** Finds out which page it is, and whether the browser lets us in. */
  async look(): Promise<void> {
    const tab = await tabBehind();
    this.tab = tab?.id;
    this.site = siteOfUrl(tab?.url);
    this.#granted = this.site ? await hasAccess(this.site) : false;
    const visited = this.tab === undefined ? undefined : await send('site.visited', { tab: this.tab });
    this.#visited = visited?.ok === true && visited.value;
    this.#trouble = this.tab === undefined ? null : await troubleOf(this.tab);
    this.onChange();
  }

  /** Asks the page's prompt script to write. */
  async write(): Promise<Result<Written>> {
    // Pressed before the popup had found out where it is.
    if (this.tab === undefined) await this.look();
    if (this.tab === undefined) return NO_BOX;
    return send('prompt.write', { tab: this.tab });
  }
}

/** What the gallery script of a page has to say; nothing where there is none. */
async function troubleOf(tab: number): Promise<string | null> {
  const message: TabMessage = { type: 'gallery.report' };
  try {
    const report: GalleryReport | undefined = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return report?.trouble ?? null;
  } catch {
    return null;
  }
}

/** The active tab or, where the popup itself stands in a tab, the one that was used last before it. */
async function tabBehind() {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? { currentWindow: true } : { active: true, currentWindow: true });
  return tabs
    .filter(({ id }) => id !== undefined && id !== own?.id)
    .sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
}
