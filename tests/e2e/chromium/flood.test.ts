import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readCodeBook, readEvents, readPictures } from '../harness/database';
import { type PracticeVisit, pressOnTile, visitPractice } from '../harness/practice';
import { tilesInView } from '../harness/tiles';
import { until } from '../harness/until';

/** Forged messages in all. */
const FORGED = 50_000;

/**
 * Runs in the page: sends what our scripts and our background say to each other by every way that a page has, ten thousand times a second, and notes when it is through.
 */
function flood(most: number): void {
  const id = () => crypto.randomUUID();
  const messages = [
    () => ({
      type: 'rating.append',
      request: {
        draft: { id: id(), time: Date.now(), kind: 'like', picture: 'practice:900', context: [] },
        pictures: [],
      },
    }),
    () => ({ type: 'codes.keep', request: { code: 'ueeo8az', source: 'page', name: 'x' } }),
    () => ({ type: 'data.delete', request: { what: 'everything' } }),
    () => ({ type: 'command', command: 'like-tile' }),
    () => ({ type: 'changed' }),
  ];
  const events = ['penchant-ask', 'penchant-answer', 'penchant-ask-prompt', 'penchant-tell-prompt'];
  const channel = new BroadcastChannel('penchant');
  const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: (...args: unknown[]) => unknown } } };
  let sent = 0;
  const began = performance.now();
  const send = () => {
    // As many as are due at ten thousand a second.
    const due = Math.min(most, (performance.now() - began) * 10);
    for (; sent < due; sent += 1) {
      const message = messages[sent % messages.length]?.();
      const detail = JSON.stringify(message);
      if (sent % 3 === 0) window.postMessage(message, '*');
      else if (sent % 3 === 1) {
        const hosts = [...document.querySelectorAll('penchant-overlay, penchant-prompt'), document];
        const target = hosts[sent % hosts.length];
        target?.dispatchEvent(
          new CustomEvent(events[sent % events.length] ?? '', { bubbles: true, composed: true, detail }),
        );
      } else if (chrome?.runtime?.sendMessage) {
        try {
          chrome.runtime.sendMessage(message);
        } catch {
          // As it should be.
        }
      } else channel.postMessage(message);
    }
    if (sent < most) setTimeout(send);
    else Object.assign(globalThis, { floodedIn: performance.now() - began });
  };
  send();
}

describe('a flood of forged messages', () => {
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

  test('a page that sends 10,000 forged messages a second has nothing stored, and the heart works', async () => {
    await visit.page.evaluate(flood, FORGED);
    // In the midst of it a person goes on.
    const [tile] = await tilesInView(visit.page);
    if (!tile) throw new Error('The gallery shows no tile.');
    await pressOnTile(visit, tile, 'like');
    const [like] = await until('the like', async () => {
      const events = await readEvents(chromium.worker);
      return events.length > 0 && events;
    });
    expect(like).toMatchObject({ kind: 'like', picture: `practice:${tile.number}` });
    const took = await until('the flood to end', () =>
      visit.page.evaluate(() => Reflect.get(globalThis, 'floodedIn') as number),
    );
    console.log(`${FORGED.toLocaleString('en')} forged messages in ${(took / 1000).toFixed(1)} s`);

    // A popup's answer is behind all that the background was still to hear.
    const popup = await chromium.open('popup.html');
    await until('the popup to count it', async () =>
      /\b1\b/.test((await popup.locator('.progress').textContent()) ?? ''),
    );
    expect(await readEvents(popup)).toHaveLength(1);
    expect(await readCodeBook(popup)).toEqual([]);
    expect((await readPictures(popup)).filter(({ id }) => id === 'practice:900')).toEqual([]);
    await popup.close();
  });
});
