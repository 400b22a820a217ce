import { expect, it } from 'vitest';
import { findSites, siteGroups } from '@/lib/popup/site-groups';
import { SiteList } from '@/lib/popup/site-list';
import { siteRules } from '@/lib/sites/registry';

const sites = new SiteList(() => undefined).sites;
const idsOf = (wanted: string) => findSites(sites, wanted).map(({ id }) => id);

it('lists every rule once, under one heading', () => {
  const listed = siteGroups(sites).flatMap(({ members }) => members.map(({ id }) => id));
  expect(listed.sort()).toEqual(siteRules.map(({ id }) => id).sort());
  for (const { members } of siteGroups(sites)) expect(members.map(({ name }) => name)).toEqual(sortedNames(members));
});

it('finds sites by a part of their name or of a host, however it is written', () => {
  expect(idsOf(' MIDJ ')).toEqual(['midjourney']);
  expect(idsOf('pinimg')).toEqual(['pinterest']);
  expect(idsOf('')).toHaveLength(siteRules.length);
  expect(idsOf('no such site')).toEqual([]);
});

const sortedNames = (members: readonly { name: string }[]): string[] =>
  members.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'en'));
