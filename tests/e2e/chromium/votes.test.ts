import { afterAll, beforeAll, expect, test } from 'vitest';
import { originsOf } from '../../../lib/sites/hosts';
import midjourney from '../../../lib/sites/midjourney';
import { type Chromium, launchChromium } from '../harness/chromium';
import { closedRoots } from '../harness/closed-root';
import { readEvents } from '../harness/database';
import { pressOnTile, switchOn } from '../harness/practice';
import { until } from '../harness/until';

/** A page where any event on a picture may be a vote: it listens to all of them, first of all and everywhere. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>Rank</title>
  <style>body{margin:0;display:flex;gap:40px;padding:40px}img{width:400px;height:400px}</style>
  <script>
    globalThis.heard = [];
    for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick', 'keydown', 'keyup'])
      for (const target of [window, document]) target.addEventListener(type, () => heard.push(type), true);
  </script>
  ${[0, 1, 2, 3].map((n) => `<div role="button"><img alt="picture ${n}" src="https://cdn.midjourney.com/5d5b10a7-653a-4214-90ce-fb299c22a8d0/0_${n}_640_N.webp"></div>`).join('')}`;

const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600"><rect width="600" height="600"/></svg>';

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium({ allow: originsOf(midjourney) });
  await switchOn(chromium, 'midjourney');
});
afterAll(() => chromium.close());

test.each(['rank-v8-1', 'personalize/1234567890123456789/teach'])(
  'on Midjourney’s %s a heart is a like here, and no vote there',
  async (path) => {
    const { context } = chromium;
    await context.route('https://www.midjourney.com/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: PAGE }),
    );
    await context.route('https://cdn.midjourney.com/**', (route) =>
      route.fulfill({ contentType: 'image/svg+xml', body: DOT }),
    );
    const before = (await readEvents(chromium.worker)).length;
    const page = await context.newPage();
    const roots = await closedRoots(page, chromium.extensionId);
    await page.goto(`https://www.midjourney.com/${path}`);
    const box = await page.locator('img').first().boundingBox();
    if (!box) throw new Error('The page shows no picture.');
    await pressOnTile({ page, roots }, { number: 0, caption: '', box }, 'like');
    await until('the like', async () => (await readEvents(chromium.worker)).length > before);
    expect(await page.evaluate('heard')).toEqual([]);
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    expect(await page.evaluate('heard')).toContain('click');
    await page.close();
  },
);
