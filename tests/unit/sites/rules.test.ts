import { readFileSync } from 'node:fs';
import { isSafe } from 'redos-detector';
import { describe, expect, it } from 'vitest';
import { all } from '@/lib/sites/all';
import { optionalHosts, originsOf } from '@/lib/sites/hosts';
import { packRule, unpackRule } from '@/lib/sites/packed';
import { namePicture } from '@/lib/sites/picture-url';
import { ruleForUrl, siteRules } from '@/lib/sites/registry';
import type { SiteRule } from '@/lib/sites/rule';
import { checkRules } from '../../../scripts/sites/check-rules';
import { DOCUMENT, sitesDocument } from '../../../scripts/sites/document';
import { LIST_FILE, listFile, ruleIds } from '../../../scripts/sites/list-file';
import { fixtureOf, furtherPagesOf } from '../../fixtures/fixture';

/** How often a pattern may try one place of a text again. What grows with the text has no such bound, so this counts steps without a clock. */
const MOST_TRIES = 20;

const rules = Object.entries<SiteRule>(all);

describe('the list of rules', () => {
  it('is what the folder holds (else run: npm run sites)', () => {
    expect(Object.keys(all).sort()).toEqual(ruleIds());
    expect(readFileSync(LIST_FILE, 'utf8')).toBe(listFile(ruleIds()));
  });

  it('is what the document tells (else run: npm run sites)', () => {
    expect(readFileSync(DOCUMENT, 'utf8')).toBe(sitesDocument(all));
  });

  it('has each id once', () => expect(new Set(siteRules.map(({ id }) => id)).size).toBe(rules.length));
});

describe.each(rules)('the rule %s', (file, rule) => {
  const fixture = fixtureOf(file);
  const patterns = [
    ...rule.pictures.map(({ url }) => url),
    ...(rule.notPictures ?? []),
    ...(rule.except ?? []),
    ...(rule.isolate ?? []),
    ...(rule.grid ? [rule.grid.text] : []),
  ];

  it('is well formed, frozen, and at most 60 lines long', () => {
    checkRules({ [file]: rule });
    expect(Object.isFrozen(rule.pictures[0])).toBe(true);
    expect(readFileSync(`lib/sites/${file}.ts`, 'utf8').trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });

  it('asks for hosts that the manifest may ask for', () => {
    for (const origin of originsOf(rule)) expect(optionalHosts()).toContain(origin);
  });

  it('has a fixture that says what it is made from, on a page of its own', () => {
    expect(fixture?.page).toMatch(/<!-- Made from .{10}/);
    expect(ruleForUrl(fixture?.address ?? '')?.id).toBe(file);
    expect(fixture?.tiles.length).toBeGreaterThanOrEqual(4);
    expect(fixture?.urls.named.length).toBeGreaterThan(0);
  });

  it('leaves alone what it names, and no gallery', () => {
    const { address = '', leftAlone = [] } = fixture ?? {};
    const further = furtherPagesOf(file).map(([, page]) => page.address);
    const isLeftAlone = (url: string) => (rule.except ?? []).some((except) => except.test(new URL(url).pathname));
    expect(leftAlone.length).toBeGreaterThanOrEqual(rule.except?.length ?? 0);
    for (const url of leftAlone) expect([url, ruleForUrl(url)?.id, isLeftAlone(url)]).toEqual([url, file, true]);
    for (const url of [address, ...further]) expect([url, isLeftAlone(url)]).toEqual([url, false]);
  });

  it('names pictures by their address, and leaves others alone', () => {
    for (const { url, ...named } of fixture?.urls.named ?? [])
      expect({ url, ...namePicture(rule.pictures, url) }).toMatchObject({ url, ...named });
    for (const { url } of fixture?.urls.named ?? [])
      expect([url, rule.notPictures?.some((pattern) => pattern.test(url)) ?? false]).toEqual([url, false]);
    for (const url of fixture?.urls.unnamed ?? [])
      expect([url, namePicture(rule.pictures, url)]).toEqual([url, undefined]);
    expect(namePicture(rule.pictures, `${fixture?.urls.named[0]?.url}${'?'.repeat(8192)}`)).toBeUndefined();
  });

  it('gives thumbnails that it knows again as the same picture', () => {
    for (const { id, thumbnail, full } of fixture?.urls.named ?? [])
      for (const url of full ? [thumbnail, full] : [thumbnail]) expect(namePicture(rule.pictures, url)?.id).toBe(id);
  });

  it('knows no picture of another site', () => {
    const others = rules.filter(([other]) => other !== file).flatMap(([other]) => fixtureOf(other)?.urls.named ?? []);
    expect(others.length).toBeGreaterThan(50);
    expect(others.filter(({ url }) => namePicture(rule.pictures, url))).toEqual([]);
  });

  it.each(patterns)('takes linear time by %s', (pattern) => {
    expect(isSafe(pattern, { maxScore: MOST_TRIES }).safe).toBe(true);
    const starts = ['', ...(fixture?.urls.named ?? []).map(({ url }) => url)];
    const stuff = ['a', '0', '/', '-', '_0', '.jpg', '?&='];
    const texts = starts.flatMap((start) => stuff.map((one) => `${start}${one.repeat(100_000 / one.length)}\n!`));
    expect(texts.map((text) => pattern.test(text))).toHaveLength(texts.length);
  });

  it('comes out of a message as it went in', () => expect(unpackRule(packRule(rule))).toEqual(rule));
});

describe('a rule that is not well formed', () => {
  const { practice } = all;
  const picture = practice.pictures[0];
  const wrong: [what: string, change: Partial<SiteRule>][] = [
    ['pages', { pages: ['127.0.0.1/*'] }],
    ['pictures.0', { pictures: picture ? [{ ...picture, url: /localhost/ }] : [] }],
    ['pictures.0', { pictures: picture ? [{ ...picture, id: 'practice:$7' }] : [] }],
    ['names its pictures by its id', { pictures: picture ? [{ ...picture, id: 'other:$1' }] : [] }],
    ['tiles', { tiles: [] }],
    ['tiles.0.known', { tiles: [{ selector: 'img', reason: 'all', known: 'lately' }] }],
    ['id is not practice', { id: 'else' }],
  ];

  it.each(wrong)('stops the build with the name of its file and of the part: %s', (part, change) => {
    expect(() => checkRules({ practice: { ...practice, ...change } })).toThrow(`lib/sites/practice.ts: `);
    expect(() => checkRules({ practice: { ...practice, ...change } })).toThrow(part);
  });
});
