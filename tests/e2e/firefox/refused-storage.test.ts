import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firefox, launchFirefox } from '../harness/firefox';

const LINE =
  'The browser refuses to store ratings. Allow cookies and site data, or leave private browsing, then try again.';

describe('a Firefox that refuses IndexedDB', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox({ refuseStorage: true });
  });
  afterAll(() => firefox.close());

  test('is said so in one line by the popup', async () => {
    const popup = await firefox.open('popup.html', '[role="alert"], .pair-said');
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain(LINE);
  });

  test('has no rating taken for stored', async () => {
    const page = await firefox.open('welcome.html', 'main');
    const draft = { id: crypto.randomUUID(), time: Date.now(), kind: 'unlike', picture: 'practice:1' };
    const answer = await page.evaluate((message) => Reflect.get(globalThis, 'browser').runtime.sendMessage(message), {
      type: 'rating.append',
      request: { draft, pictures: [] },
    });
    expect(answer).toEqual({ ok: false, problem: { code: 'storage', line: LINE } });
  });
});
