import type { Settings } from '../settings/settings';
import { hostPattern, originsOf } from '../sites/hosts';
import { dialectOf, ruleForUrl } from '../sites/registry';
import type { Dialect, SiteRule } from '../sites/rule';

/** A site that can be switched on. */
export interface Site {
  /** Id of its rule, or its origin. */
  id: string;
  name: string;
  /** What to ask for: its pages and the hosts of its pictures. */
  origins: string[];
  /** What it cannot do without: its pages. */
  pages: string[];
  dialect: Dialect;
}

/** Pages on which browsers let no extension work. */
const CLOSED = /(?:^|\.)(?:chromewebstore\.google\.com|addons\.mozilla\.org|microsoftedge\.microsoft\.com)$/;

/** The site of a page, or null where no extension may work, or its URL is not known. */
export function siteOfUrl(url: string | undefined): Site | null {
  if (!url || !URL.canParse(url)) return null;
  const { protocol, hostname, origin } = new URL(url);
  if (!/^https?:$/.test(protocol) || CLOSED.test(hostname)) return null;
  const rule = ruleForUrl(url);
  if (rule) return siteOfRule(rule);
  // Match patterns know no ports.
  const origins = [hostPattern(url)];
  return { id: origin, name: hostname.replace(/^www\./, ''), origins, pages: origins, dialect: dialectOf(url) };
}

/** The site that a rule describes. */
export function siteOfRule(rule: SiteRule): Site {
  return {
    id: rule.id,
    name: rule.name,
    origins: originsOf(rule),
    pages: originsOf({ ...rule, pictureHosts: [] }),
    dialect: rule.dialect,
  };
}

/** Whether a site is on: the browser lets us in, and the person wants it. */
export function isSiteOn(site: Site, granted: boolean, settings: Settings | undefined): boolean {
  return granted && settings?.sites[site.id] === 'on';
}
