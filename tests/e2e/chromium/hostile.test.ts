import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readEvents } from '../harness/database';
import { type PracticeVisit, pressOnTile, visitPractice } from '../harness/practice';
import { pointAt, tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

describe('a page that plays tricks', () => {
  let chromium: Chromium;
  let visit: PracticeVisit;

  beforeAll(async () => {
    chromium = await launchChromium();
    visit = await visitPractice(chromium);
  });
  afterAll(async () => {
    await visit.end();
    await chromium.close();
  });

  test('cannot look into the overlay', async () => {
    expect(await visit.page.evaluate(() => document.querySelector('penchant-overlay')?.shadowRoot)).toBe(null);
  });

  test('makes no rating with events of its own', async () => {
    const [tile] = await tilesInView(visit.page);
    if (!tile) throw new Error('The gallery shows no tile.');
    await pointAt(visit.page, tile.box);
    const place = await until('the heart', () => visit.roots.box('[data-control="like"]'));
    await visit.page.evaluate(({ x, y }) => {
      const host = document.querySelector('penchant-overlay');
      const at = { bubbles: true, composed: true, cancelable: true, clientX: x + 4, clientY: y + 4, detail: 1 };
      for (const target of [host, document.elementFromPoint(x + 4, y + 4), document.body])
        for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
          target?.dispatchEvent(new PointerEvent(type, at));
      host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      if (host instanceof HTMLElement) host.click();
    }, place);
    // A real like afterwards is the first rating: had a false one been taken, it would stand before it.
    await pressOnTile(visit, tile, 'like');
    await until('the like', async () => (await readEvents(chromium.worker)).length > 0);
    const likes = await readEvents(chromium.worker);
    expect(likes).toHaveLength(1);
    expect(likes[0]).toMatchObject({ kind: 'like', picture: `practice:${tile.number}` });
  });

  test('has nothing of its own changed: no node, class or attribute', async () => {
    const traces = await visit.page.evaluate(() => ({
      inside: document.body.querySelectorAll('[class*="penchant" i], [id*="penchant" i], [data-penchant]').length,
      hosts: [...document.documentElement.children].map(({ localName }) => localName),
    }));
    expect(traces.inside).toBe(0);
    expect(traces.hosts.filter((name) => !name.startsWith('penchant-'))).toEqual(['head', 'body']);
  });
});
