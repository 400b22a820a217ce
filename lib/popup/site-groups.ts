import type { SiteGroup } from '../sites/rule';
import type { ListedSite } from './site-list';

/** The groups in the order in which they are shown. */
const GROUPS: readonly SiteGroup[] = ['prompts', 'galleries', 'local', 'practice'];

/** The sites that a word is part of: of their name, or of a host. */
export function findSites(sites: readonly ListedSite[], wanted: string): ListedSite[] {
  const word = wanted.trim().toLowerCase();
  return sites.filter(({ name, hosts }) => [name, ...hosts].some((text) => text.toLowerCase().includes(word)));
}

/** The groups that have any of these sites, each in the order of their names. */
export function siteGroups(sites: readonly ListedSite[]): { group: SiteGroup; members: ListedSite[] }[] {
  return GROUPS.map((group) => ({
    group,
    members: sites.filter((site) => site.group === group).sort((a, b) => a.name.localeCompare(b.name, 'en')),
  })).filter(({ members }) => members.length > 0);
}
