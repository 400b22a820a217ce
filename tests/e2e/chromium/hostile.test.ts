import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { stillBox } from '../harness/closed-root';
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

  test('gets at nothing that is kept outside of the database, even through a script of ours', async () => {
    expect(await visit.roots.evaluate('chrome.storage.local.get().then(() => "read", () => "refused")')).toBe(
      'refused',
    );
  });

  test('makes no rating with events of its own', async () => {
    const [tile] = await tilesInView(visit.page);
    if (!tile) throw new Error('The gallery shows no tile.');
    await pointAt(visit.page, tile.box);
    // The tile grows under the pointer, and the heart goes with it: beside it, a click of the page's own opens its lightbox.
    const { x, y, width, height } = await stillBox(visit.roots, '[data-control="like"]');
    const target = await visit.page.evaluate(
      ([clientX, clientY]) => {
        const host = document.querySelector('penchant-overlay');
        const at = { bubbles: true, composed: true, cancelable: true, clientX, clientY, detail: 1 };
        const top = document.elementFromPoint(clientX, clientY);
        for (const target of [host, top, document.body])
          for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
            target?.dispatchEvent(new PointerEvent(type, at));
        host?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
        if (host instanceof HTMLElement) host.click();
        return top?.localName;
      },
      [x + width / 2, y + height / 2] as const,
    );
    expect(target).toBe('penchant-overlay');
    // A real like afterwards is the first rating: had a false one been taken, it would stand before it.
    await pressOnTile(visit, tile, 'like');
    await until('the like', async () => (await readEvents(chromium.worker)).length > 0);
    const likes = await readEvents(chromium.worker);
    expect(likes).toHaveLength(1);
    expect(likes[0]).toMatchObject({ kind: 'like', picture: `practice:${tile.number}` });
  });

  test('has nothing of its own changed: no node, class or attribute', async () => {
    const [first, second] = await tilesInView(visit.page);
    if (!first || !second) throw new Error('The gallery shows too few tiles.');
    await visit.page.evaluate(() => {
      const changes: string[] = [];
      const name = (node: Node) => (node instanceof Element ? node.localName : node.nodeName);
      const record = (records: MutationRecord[]) => {
        for (const { type, target, addedNodes, removedNodes, attributeName } of records)
          changes.push([type, name(target), attributeName, ...[...addedNodes, ...removedNodes].map(name)].join(' '));
      };
      const observer = new MutationObserver(record);
      observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
      const changesSoFar = () => {
        record(observer.takeRecords());
        return changes;
      };
      Object.assign(globalThis, { changesSoFar });
    });
    await pressOnTile(visit, first, 'like');
    for (const tile of [first, second]) await pressOnTile(visit, tile, 'compare');
    await until('the comparison', () => visit.roots.box('[data-control="vote-left"]'));
    await visit.page.keyboard.press('ArrowLeft');
    await until('the vote', async () => (await readEvents(chromium.worker)).some(({ kind }) => kind === 'vote'));
    const changes = await visit.page.evaluate(() => Reflect.get(globalThis, 'changesSoFar')() as string[]);
    expect(changes.filter((change) => !change.includes('penchant-'))).toEqual([]);
  });
});
