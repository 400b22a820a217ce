import { all } from './all';
import { matchesPattern } from './match-pattern';
import type { Dialect, SiteRule } from './rule';

/** Every site that has a rule. */
export const siteRules: readonly SiteRule[] = Object.values(all);

/** The rule with this id. */
export const ruleById = (id: string): SiteRule | undefined => siteRules.find((rule) => rule.id === id);

/** The latest answer: a page asks again and again for its own. */
let latest: { url: string; rule: SiteRule | undefined } | undefined;

/** The rule whose pages the URL belongs to. */
export function ruleForUrl(url: string): SiteRule | undefined {
  if (latest?.url !== url) latest = { url, rule: siteRules.find((rule) => isPageOf(rule, url)) };
  return latest.rule;
}

/** Whether a URL is one of a site's pages. */
function isPageOf(rule: SiteRule, url: string): boolean {
  if (!rule.pages.some((pattern) => matchesPattern(pattern, url))) return false;
  const { hostname, port } = new URL(url);
  return !rule.ports || !LOOPBACK.has(hostname) || rule.ports.includes(Number(port || 80));
}

/** The person's own computer, where the port says which program it is. */
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/** Pages without a rule that speak Midjourney's dialect all the same: Niji is Midjourney's own. */
const ALSO_MIDJOURNEY = ['https://*.nijijourney.com/*'];

/** What the prompt boxes of a page understand. */
export function dialectOf(url: string): Dialect {
  if (ALSO_MIDJOURNEY.some((pattern) => matchesPattern(pattern, url))) return 'midjourney';
  return ruleForUrl(url)?.dialect ?? 'code';
}
