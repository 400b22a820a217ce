import { t } from '../language';
import { failure, type Result } from '../messages/result';
import { send } from '../messages/send';
import type { Written } from '../messages/tab';
import type { Settings } from '../settings/settings';
import { isSiteOn, type Site, siteOfUrl } from './site';
import { hasAccess } from './site-access';
import { galleryReport, tabBehind } from './tab-behind';

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
    this.#trouble = this.tab === undefined ? null : ((await galleryReport(this.tab))?.trouble ?? null);
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
