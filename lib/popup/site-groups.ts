import type { SiteGroup } from '../sites/rule';
import type { ListedSite } from './site-list';

/** What the sites of a group have in common, in the order in which they are shown. */
const HEADINGS: readonly (readonly [group: SiteGroup, heading: string])[] = [
  ['prompts', 'Where you write prompts'],
  ['galleries', 'Galleries'],
  ['local', 'On your own computer'],
  ['practice', 'To practise'],
];

/** What is said where no site has such a name. */
export const NO_SUCH_SITE =
  'Penchant has no rule for such a site. Open it and press Penchant’s button in the toolbar: large pictures are found on any gallery.';

/** How many sites were found: `3 sites`. */
export const sitesFound = (count: number): string => `${count} ${count === 1 ? 'site' : 'sites'}`;

/** The sites that a word is part of: of their name, or of a host. */
export function findSites(sites: readonly ListedSite[], wanted: string): ListedSite[] {
  const word = wanted.trim().toLowerCase();
  return sites.filter(({ name, hosts }) => [name, ...hosts].some((text) => text.toLowerCase().includes(word)));
}

/** The groups that have any of these sites, each in the order of their names. */
export function siteGroups(sites: readonly ListedSite[]): { heading: string; members: ListedSite[] }[] {
  return HEADINGS.map(([group, heading]) => ({
    heading,
    members: sites.filter((site) => site.group === group).sort((a, b) => a.name.localeCompare(b.name, 'en')),
  })).filter(({ members }) => members.length > 0);
}
