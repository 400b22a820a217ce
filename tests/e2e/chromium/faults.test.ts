import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fold } from '../../../lib/ratings/fold';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readEvents } from '../harness/database';
import { makeProfile } from '../harness/profile';
import { until } from '../harness/until';

/** Sends ratings from one of the extension's pages as fast as they are stored, and notes on the page which were acknowledged. */
function rateWithoutEnd(): void {
  const acknowledged: string[] = [];
  Object.assign(globalThis, { acknowledged });
  const { sendMessage } = Reflect.get(globalThis, 'chrome').runtime;
  const rate = async (): Promise<void> => {
    const draft = { id: crypto.randomUUID(), time: Date.now(), kind: 'unlike', picture: 'practice:1' };
    const answer = await sendMessage({ type: 'rating.append', request: { draft, pictures: [] } });
    if (answer?.ok) acknowledged.push(draft.id);
    await rate();
  };
  for (let lane = 0; lane < 4; lane += 1) void rate();
}

describe('a browser that is killed while ratings are stored', () => {
  test('has every rating that it acknowledged, and none twice', async () => {
    const profile = await makeProfile();
    const before = await launchChromium({ profile: profile.path });
    const page = await before.open('welcome.html');
    await page.evaluate(rateWithoutEnd);
    const acknowledged = await until('a hundred ratings', async () => {
      const ids = (await page.evaluate('acknowledged')) as string[];
      return ids.length >= 100 && ids;
    });
    await before.kill();

    const after = await launchChromium({ profile: profile.path });
    const stored = (await readEvents(await after.open('welcome.html'))).map(({ id }) => id);
    const missing = acknowledged.filter((id) => !stored.includes(id));
    expect({ missing, doubled: stored.length - new Set(stored).size }).toEqual({ missing: [], doubled: 0 });
    await after.close();
    await profile.remove();
  });
});

describe('in one browser', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium.close());

  test('three pages that rate the same picture at once leave one state that all agree on', async () => {
    const pages = await Promise.all(['welcome.html', 'popup.html', 'options.html'].map((path) => chromium.open(path)));
    const shared = crypto.randomUUID();
    await Promise.all(
      pages.map((page) =>
        page.evaluate(async (same) => {
          const { sendMessage } = Reflect.get(globalThis, 'chrome').runtime;
          const append = (draft: object) => sendMessage({ type: 'rating.append', request: { draft, pictures: [] } });
          const picture = 'practice:7';
          const head = () => ({ id: crypto.randomUUID(), time: Date.now(), picture });
          const sent = [append({ kind: 'like', id: same, time: 1_700_000_000_000, picture, context: [] })];
          for (let i = 0; i < 20; i += 1)
            sent.push(append(i % 2 ? { kind: 'unlike', ...head() } : { kind: 'like', ...head(), context: [] }));
          for (const answer of await Promise.all(sent)) if (!answer.ok) throw new Error(answer.problem.line);
        }, shared),
      ),
    );
    const [first] = pages;
    if (!first) throw new Error('No page was opened.');
    const events = await readEvents(first);
    expect(events.filter(({ id }) => id === shared)).toHaveLength(1);
    expect(events).toHaveLength(1 + 3 * 20);
    expect(events.map(({ sequence }) => sequence)).toEqual([...events.keys()]);
    const { likes } = fold(events);
    for (const page of pages)
      await until('the page to agree', async () => {
        const liked = await page.evaluate(() =>
          Reflect.get(globalThis, 'chrome').runtime.sendMessage({
            type: 'pictures.marks',
            request: { ids: ['practice:7'] },
          }),
        );
        return liked.ok && liked.value.liked.length === likes;
      });
  });

  test('a clock that is set back an hour does not turn a like and its taking back around', async () => {
    const page = await chromium.open('welcome.html');
    const before = (await readEvents(page)).length;
    const press = (kind: 'like' | 'unlike', time: number) =>
      page.evaluate(
        (draft) =>
          Reflect.get(globalThis, 'chrome').runtime.sendMessage({
            type: 'rating.append',
            request: { draft, pictures: [] },
          }),
        { kind, id: crypto.randomUUID(), time, picture: 'practice:8', ...(kind === 'like' ? { context: [] } : {}) },
      );
    const now = Date.now();
    expect(await press('like', now)).toMatchObject({ ok: true });
    await chromium.worker.evaluate(() => {
      const real = Date.now.bind(Date);
      Date.now = () => real() - 3_600_000;
    });
    expect(await press('unlike', now - 3_600_000)).toMatchObject({ ok: true });
    const events = await readEvents(page);
    expect(events).toHaveLength(before + 2);
    expect(fold(events).liked.has('practice:8')).toBe(false);
  });
});
