import { browser } from 'wxt/browser';
import { t } from '../language';
import { send } from '../messages/send';
import { originsOf } from '../sites/hosts';
import { siteRules } from '../sites/registry';
import type { SiteGroup } from '../sites/rule';
import type { Outcome } from './outcome';
import { isSiteOn, type Site, siteOfRule } from './site';
import { hasAccess, switchSite } from './site-access';
import { siteNote } from './site-note';

/** A site of the list, with what a person should know before switching it on. */
export interface ListedSite {
  id: string;
  name: string;
  group: SiteGroup;
  on: boolean;
  hosts: string[];
  note: string;
  /** Where its pictures are, to go there once it is on. */
  home?: string;
}

/** The sites that have a rule, and whether each is on. */
export class SiteList {
  readonly #known: Site[] = siteRules.map(siteOfRule);
  #on = new Set<string>();

  constructor(private readonly onChange: () => void) {}

  get sites(): ListedSite[] {
    return siteRules.map((rule) => {
      const { id, name, group, home } = rule;
      const hosts = [...new Set(originsOf(rule).map((origin) => origin.replace(/^[^/]+\/\/([^/]+)\/.*$/, '$1')))];
      return { id, name, group, on: this.#on.has(id), hosts, note: siteNote(id), ...(home && { home }) };
    });
  }

  /** Asks the browser which hosts are granted, and the background what the person chose. */
  async refresh(): Promise<void> {
    const [status, granted] = await Promise.all([send('status.get', {}), Promise.all(this.#known.map(hasAccess))]);
    const settings = status.ok ? status.value.settings : undefined;
    this.#on = new Set(
      this.#known.filter((site, i) => isSiteOn(site, granted[i] ?? false, settings)).map(({ id }) => id),
    );
    this.onChange();
  }

  /** Switches a site on or off. Off gives back the permissions that no other site needs. Call it within the click. */
  async switch(id: string, on: boolean): Promise<Outcome> {
    const site = this.#known.find((known) => known.id === id);
    if (!site) return { ok: false, line: t('sites.unknown') };
    const outcome = await switchSite(site, on);
    const needed = this.#known
      .filter((other) => other !== site && this.#on.has(other.id))
      .flatMap((one) => one.origins);
    const origins = site.origins.filter((origin) => !needed.includes(origin));
    if (!on && origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
    await this.refresh();
    return outcome;
  }
}
