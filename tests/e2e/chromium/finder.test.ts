import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { all } from '../../../lib/sites/all';
import { packRule } from '../../../lib/sites/packed';
import type { SiteRule } from '../../../lib/sites/rule';
import { fixtureOf, furtherPagesOf } from '../../fixtures/fixture';
import { type FixtureBrowser, launchFixtureBrowser } from '../../fixtures/in-page/browser';
import type { Found } from '../../fixtures/in-page/entry';
import { pagesOf } from '../../fixtures/pages';

const rules = Object.entries<SiteRule>(all);
const furtherPages = rules.flatMap(([site, rule]) =>
  furtherPagesOf(site).map((further) => [site, ...further, rule] as const),
);

/** How well large pictures alone do, without any rule. */
interface Score {
  page: string;
  tiles: number;
  found: number;
  falsely: number;
}
const scores: Score[] = [];

function score(page: string, tiles: number, found: readonly Found[]): Score {
  const marks = new Set(found.map(({ expected }) => expected).filter((mark) => mark !== null));
  const result = { page, tiles, found: marks.size, falsely: found.filter(({ expected }) => expected === null).length };
  scores.push(result);
  return result;
}

const GOAL = { recall: 0.95, precision: 0.98 };
const recall = ({ tiles, found }: Score): number => found / tiles;
const precision = ({ found, falsely }: Score): number => (found + falsely === 0 ? 1 : found / (found + falsely));

describe('finding tiles in a real browser', () => {
  let browser: FixtureBrowser;
  beforeAll(async () => {
    browser = await launchFixtureBrowser();
  });
  afterAll(async () => {
    await browser.close();
    const share = (value: number) => value.toFixed(2);
    console.table(scores.map((one) => ({ ...one, recall: share(recall(one)), precision: share(precision(one)) })));
  });

  test('every selector of every rule is understood', async () => {
    const selectors = rules.flatMap(([, rule]) => [
      ...[...rule.tiles, ...rule.promptBoxes, ...rule.submits, ...(rule.keepClear ?? [])].map((one) => one.selector),
      ...(rule.captions ?? []).flatMap(({ closest, selector }) => [closest ?? '*', selector ?? '*']),
      ...(rule.siteLike ? [rule.siteLike.selector, rule.siteLike.pressed, rule.siteLike.unpressed] : []),
      ...(rule.grid ? [rule.grid.selector, rule.grid.closest] : []),
    ]);
    expect(selectors.length).toBeGreaterThan(100);
    expect(await browser.badSelectors(selectors)).toEqual([]);
  });

  test.each(rules)('%s: by its rule exactly what is there, and well without it', async (site, rule) => {
    const fixture = fixtureOf(site);
    if (!fixture) throw new Error(`${site} has no fixture.`);
    const [byRule = [], byAny = []] = await browser.find(fixture.address, fixture.page, packRule(rule), null);
    expect(byRule.map(({ thumbnail, ...tile }) => tile).sort(byMark)).toEqual(fixture.tiles);
    for (const { thumbnail } of byRule) expect(thumbnail).toMatch(/^https?:\/\//);
    const result = score(site, fixture.tiles.length, byAny);
    expect(recall(result)).toBeGreaterThanOrEqual(GOAL.recall);
    expect(precision(result)).toBeGreaterThanOrEqual(GOAL.precision);
  });

  test.each(furtherPages)(
    '%s, on its page “%s”: by its rule exactly what is there',
    async (_, _name, further, rule) => {
      const [found = []] = await browser.find(further.address, further.page, packRule(rule));
      expect(found.map(({ thumbnail, ...tile }) => tile).sort(byMark)).toEqual(further.tiles);
    },
  );

  test('a single picture that a rule tells of counts, also where any large one will do', async () => {
    const page = `<main class="thumbnail-item" id="txt2img_gallery">
      <button class="thumbnail-item"><img width="400" height="400" src="/file=/out/1.png"></button>
      <button><img width="400" height="400" src="/file=/out/2.png"></button></main>`;
    const [found = []] = await browser.find('http://127.0.0.1:7860/', page, { any: packRule(all.automatic1111) });
    expect(found.map(({ id }) => id)).toEqual(['automatic1111:/out/1.png']);
  });

  test.each([
    ['temporary files', all.comfyui, '/api/view?filename=t_N.png&amp;subfolder=&amp;type=temp&amp;rand=0.1'],
    ['cards of extra networks', all.automatic1111, '/sd_extra_networks/thumb?filename=N.png&amp;mtime=1'],
  ])('what a rule leaves out is not found without it: %s', async (_, rule, address) => {
    const [page = ''] = rule.pages;
    const pictures = Array.from(
      { length: 6 },
      (_, n) => `<img width="300" height="300" src="${address.replace('N', `${n}`)}">`,
    );
    const home = `${page.replace('/*', '')}:${rule.ports?.[0]}/`;
    const [left, others] = await browser.find(home, pictures.join(''), { any: packRule(rule) }, null);
    expect(left).toEqual([]);
    expect(others).toHaveLength(6);
  });

  test.each(pagesOf('galleries'))('a gallery without a rule: %s', async (name, page) => {
    const [found = []] = await browser.find(`https://gallery.example/${name}`, page, null);
    const tiles = new Set([...page.matchAll(/data-expected="(\d+)"/g)].map(([, mark]) => mark));
    const result = score(name, tiles.size || 8, found);
    expect(recall(result)).toBeGreaterThanOrEqual(GOAL.recall);
    expect(precision(result)).toBeGreaterThanOrEqual(GOAL.precision);
  });

  test.each(pagesOf('articles'))('nothing on a page to be read: %s', async (name, page) => {
    const [found = []] = await browser.find(`https://paper.example/${name}`, page, null);
    expect(found).toEqual([]);
  });

  test('the goal holds for all pages together', () => {
    const sum = (of: (one: Score) => number) => scores.reduce((total, one) => total + of(one), 0);
    const together = {
      page: 'all',
      tiles: sum((s) => s.tiles),
      found: sum((s) => s.found),
      falsely: sum((s) => s.falsely),
    };
    scores.push(together);
    expect(recall(together)).toBeGreaterThanOrEqual(GOAL.recall);
    expect(precision(together)).toBeGreaterThanOrEqual(GOAL.precision);
  });
});

const byMark = (a: Pick<Found, 'expected'>, b: Pick<Found, 'expected'>): number =>
  (a.expected ?? 0) - (b.expected ?? 0);
