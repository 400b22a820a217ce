import { siteRules } from './registry';
import type { SiteRule } from './rule';

/** The host of a URL as a match pattern: what the browser is asked for. */
export function hostPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/** A match pattern over the whole host of another one: permissions know no paths. */
export const wholeHost = (pattern: string): string => pattern.replace(/^([^/]+\/\/[^/]+)\/.*$/, '$1/*');

/** The origins a site needs, as match patterns over whole hosts: its pages and the hosts of its pictures. */
export function originsOf(rule: SiteRule): string[] {
  return [...new Set([...rule.pages, ...rule.pictureHosts].map(wholeHost))];
}

/** Whether a permission for a site's pages can only mean this site: programs on one's own computer share their host. */
export function hasPagesOfItsOwn(rule: SiteRule): boolean {
  const hosts = rule.pages.map(wholeHost);
  return !siteRules.some((other) => other !== rule && other.pages.some((page) => hosts.includes(wholeHost(page))));
}

/** All that the manifest may ever ask for: the sites with a rule, so that each has its own switch in the browser, and any site that a person names. */
export function optionalHosts(): string[] {
  return [...new Set(siteRules.flatMap(originsOf)), '*://*/*'];
}
