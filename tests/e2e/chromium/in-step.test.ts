import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from '../harness/chromium';
import { readCodeBook } from '../harness/database';
import { switchOn } from '../harness/practice';
import { until } from '../harness/until';

const CODE = 'ueeo8az';

/** A browser of the person, with the settings open. */
interface Own {
  chromium: Chromium;
  page: Page;
}

const send = ({ page }: Own, type: string, request: object) =>
  page.evaluate((message) => Reflect.get(globalThis, 'chrome').runtime.sendMessage(message), { type, request });

/** What the browser would send to its maker. */
const atSync = ({ page }: Own): Promise<Record<string, unknown>> =>
  page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.sync.get());

const settingsOf = ({ page }: Own): Promise<Record<string, unknown>> =>
  page.evaluate(async () => (await Reflect.get(globalThis, 'chrome').storage.local.get('settings')).settings);

/** What the makers' sync does, which needs an account that no test has: what one browser keeps for it comes into the other. */
async function carry(from: Own, to: Own): Promise<void> {
  await to.page.evaluate(
    async (items) => {
      const { sync } = Reflect.get(globalThis, 'chrome').storage;
      const gone = Object.keys(await sync.get()).filter((key) => !Object.hasOwn(items, key));
      await sync.remove(gone);
      await sync.set(items);
    },
    await atSync(from),
  );
}

describe('settings and code book in two browsers of one person', () => {
  let one: Own;
  let other: Own;

  beforeAll(async () => {
    const open = async (): Promise<Own> => {
      const chromium = await launchChromium({ allow: ['http://127.0.0.1/*', 'http://localhost/*'] });
      return { chromium, page: await chromium.open('options.html') };
    };
    [one, other] = await Promise.all([open(), open()]);
  });
  afterAll(() => Promise.all([one.chromium.close(), other.chromium.close()]));

  const press = ({ page }: Own) => page.locator('[data-control="inStep"]').click();
  const codes = async ({ page }: Own) => (await readCodeBook(page)).map(({ code, name }) => `${code} ${name}`);

  test('stay in their browser until the person switches it on', async () => {
    await switchOn(one.chromium, 'practice');
    await send(one, 'settings.change', { strength: 250 });
    await send(one, 'codes.keep', { code: CODE, source: 'pasted', name: 'A friend' });
    expect(await codes(one)).toHaveLength(1);
    expect(await atSync(one)).toEqual({});
  });

  test('come to the other one, with what is changed later, and no site is switched on by that', async () => {
    await press(one);
    await until('what is sent', async () => Object.keys(await atSync(one)).length === 2);
    expect(JSON.stringify(await atSync(one))).not.toMatch(/practice|127\.0\.0\.1/);
    await press(other);
    await until('the switch', async () => (await settingsOf(other))?.inStep === true);
    await carry(one, other);
    await until('the code', async () => (await codes(other)).length === 1);
    expect(await codes(other)).toEqual([`${CODE} A friend`]);
    expect(await settingsOf(other)).toMatchObject({ strength: 250, sites: {} });

    await send(other, 'codes.change', { code: CODE, change: { name: 'A good friend' } });
    await send(one, 'settings.change', { strength: 700 });
    await until('the name to be sent', async () => JSON.stringify(await atSync(other)).includes('A good friend'));
    await until('the strength to be sent', async () => JSON.stringify(await atSync(one)).includes('700'));
    await carry(other, one);
    await until('the name', async () => (await codes(one))[0] === `${CODE} A good friend`);
    expect(await settingsOf(one)).toMatchObject({ strength: 700, sites: { practice: 'on' } });
    // What came was older than its own.
    await until('the strength to be sent again', async () => JSON.stringify(await atSync(one)).includes('700'));
    await carry(one, other);
    await until('the strength', async () => (await settingsOf(other)).strength === 700);
  });

  test('take out of the other what was removed in one, and refuse what is none of ours', async () => {
    await send(other, 'codes.remove', { code: CODE });
    await until('the removal to be sent', async () => !JSON.stringify(await atSync(other)).includes('A good friend'));
    await carry(other, one);
    await until('the code to go', async () => (await codes(one)).length === 0);

    await one.page.evaluate(() =>
      Reflect.get(globalThis, 'chrome').storage.sync.set({
        'setting sites': { time: 9e12, value: { civitai: 'on' } },
        'setting strength': { time: 9e12, value: 'strong' },
        'code nonsense here': { time: 9e12, value: {} },
      }),
    );
    await send(one, 'settings.change', { automatic: true });
    await until('another setting to be sent', async () => 'setting automatic' in (await atSync(one)));
    expect(await settingsOf(one)).toMatchObject({ strength: 700, sites: { practice: 'on' } });
    expect(await codes(one)).toEqual([]);
  });

  test('say in one line what has no room there, and keep it here', async () => {
    const words = 'abcdefghjk'.split('');
    const many = words.flatMap((a) =>
      words.flatMap((b) =>
        words
          .slice(0, 5)
          .concat(a === 'a' ? words.slice(5, 10) : [])
          .map((c) => `${a}${b}${c}q7zx`),
      ),
    );
    await one.page.evaluate(async (all) => {
      const { sendMessage } = Reflect.get(globalThis, 'chrome').runtime;
      for (const code of all) await sendMessage({ type: 'codes.keep', request: { code, source: 'pasted', name: '' } });
    }, many);
    await until('the line', async () =>
      /^\d+ codes are in this browser only/.test(
        (await one.page
          .locator('[data-control="in-step-line"]')
          .textContent({ timeout: 500 })
          .catch(() => '')) ?? '',
      ),
    );
    expect(await codes(one)).toHaveLength(many.length);
    expect(Object.keys(await atSync(one)).length).toBeLessThanOrEqual(512);
  });

  test('are taken out there again by switching it off', async () => {
    await press(one);
    await until('nothing to be sent', async () => Object.keys(await atSync(one)).length === 0);
    expect((await codes(one)).length).toBeGreaterThan(500);
  });

  test('are gone from both when everything is deleted, and do not come back', async () => {
    await press(one);
    await until('codes to be sent', async () => Object.keys(await atSync(one)).some((key) => key.startsWith('code ')));
    // What waits to be brought in step is nothing by then.
    await send(one, 'codes.keep', { code: CODE, source: 'pasted', name: 'The last one' });
    expect(await send(one, 'data.delete', { what: 'everything' })).toMatchObject({ ok: true });
    expect(await atSync(one)).toEqual({});
    expect(await codes(one)).toEqual([]);
    const switchedOn = () => one.page.locator('[data-control="inStep"]').getAttribute('aria-checked');
    await until('the switch to be off', async () => (await switchedOn()) === 'false');
    // The next time it would all come back from wherever it was kept.
    await press(one);
    await send(one, 'settings.change', { strength: 300 });
    await until('the settings to be sent', async () => JSON.stringify(await atSync(one)).includes('300'));
    expect(Object.keys(await atSync(one)).filter((key) => key.startsWith('code '))).toEqual([]);
    expect(await codes(one)).toEqual([]);
  });
});
