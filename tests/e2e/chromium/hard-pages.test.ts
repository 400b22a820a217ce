import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  ENDLESS,
  FRAMED,
  HARD,
  type HostilePage,
  NAMELESS,
  OUT_OF_TURN,
  RELENTLESS,
  SLY,
  TWO_GALLERIES,
} from '../../pages/hostile/cases';
import { serveHostilePages } from '../../pages/hostile/server';
import { boxOfPicture, likePicture, switchOnOrigin } from '../harness/any-gallery';
import { type Chromium, launchChromium } from '../harness/chromium';
import { type ClosedRoots, closedRoots, closedRootsInFrame } from '../harness/closed-root';
import { command } from '../harness/command';
import { readEvents } from '../harness/database';
import { until } from '../harness/until';

describe('on a page that makes it hard', () => {
  let chromium: Chromium;
  let server: Awaited<ReturnType<typeof serveHostilePages>>;
  let origin: string;

  beforeAll(async () => {
    server = await serveHostilePages();
    origin = `http://127.0.0.1:${server.port}`;
    chromium = await launchChromium({ allow: ['http://127.0.0.1/*'] });
    await switchOnOrigin(chromium, origin);
  });
  afterAll(async () => {
    await chromium.close();
    await server.close();
  });

  const visit = async ({ name }: HostilePage, from = origin): Promise<Page> => {
    const page = await chromium.context.newPage();
    await page.goto(`${from}/hostile/${name}`);
    return page;
  };
  const rootsOf = async (page: Page, { frame }: HostilePage): Promise<ClosedRoots> => {
    if (frame === undefined) return closedRoots(page, chromium.extensionId);
    await until('the frame', async () => page.frame(frame));
    return closedRootsInFrame(page, frame, chromium.extensionId);
  };
  const count = async () => (await readEvents(chromium.worker)).length;

  test.each(HARD.map((hard) => [hard.name, hard] as const))(
    '%s: a press on the heart is one like of the picture under it',
    async (_, hard) => {
      const page = await visit(hard);
      const roots = await rootsOf(page, hard);
      await doBefore(page, hard);
      const before = await count();
      const number = hard.picture ?? 5;
      const frame = hard.frame === undefined ? page.mainFrame() : (page.frame(hard.frame) ?? undefined);
      const like = await likePicture(chromium, page, roots, () => boxOfPicture(page, number, frame));
      expect(like).toMatchObject({ kind: 'like', picture: pictureNamed(number) });
      expect(await count()).toBe(before + 1);
      await page.close();
    },
  );

  test.each(SLY.map((sly) => [sly.name, sly] as const))('%s: no like is come by', async (_, sly) => {
    const page = await visit(sly);
    const roots = await rootsOf(page, sly);
    const before = await count();
    await until('the trap to be set', () => page.evaluate('globalThis.ready !== false'));
    // By the script's own account of where the heart is, as the page may not let us come to it.
    const box = await until('the picture', () => boxOfPicture(page, 5));
    for (let press = 0; press < 3; press += 1) {
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2 + press);
      const heart = (await roots.box('[data-control="like"]')) ?? {
        x: box.x + box.width - 45,
        y: box.y + 10,
        width: 37,
        height: 34,
      };
      await page.mouse.move(heart.x + heart.width / 2, heart.y + heart.height / 2);
      await page.mouse.click(heart.x + heart.width / 2, heart.y + heart.height / 2);
    }
    const { says } = sly;
    if (says) await until('the line', async () => says.test((await roots.text('.toast-message')) ?? ''));
    await page.close();
    // What would have been a like is stored before one on another page.
    await likeOnPlainPage();
    expect(await count()).toBe(before + 1);
  });

  const likeOnPlainPage = async () => {
    const page = await visit({ name: 'plain' });
    const fresh = (await readEvents(chromium.worker)).length % 12;
    await likePicture(chromium, page, await rootsOf(page, { name: 'plain' }), () => boxOfPicture(page, fresh));
    await page.close();
  };

  test('a gallery that a stranger frames gets no overlay', async () => {
    const page = await visit(FRAMED, `http://localhost:${server.port}`);
    const frame = await until('the frame', async () => page.frame('inner'));
    await frame.locator('img').first().waitFor();
    const before = await count();
    await page.mouse.move(300, 300);
    await page.mouse.click(300, 300);
    // Ours would be there by the time it is on a page that was opened later.
    await likeOnPlainPage();
    expect(await frame.locator('penchant-overlay').count()).toBe(0);
    expect(await count()).toBe(before + 1);
    await page.close();
  });

  test('a command is for one gallery of two: that of the frame the person is in', async () => {
    const page = await visit(TWO_GALLERIES);
    const [outer, inner] = [await rootsOf(page, { name: 'outer' }), await rootsOf(page, TWO_GALLERIES)];
    const pointAtPicture = async (frame: Frame | undefined, roots: ClosedRoots) => {
      const box = await until('the picture', () => boxOfPicture(page, 1, frame));
      await page.mouse.move(box.x + 90, box.y + 90);
      await page.mouse.move(box.x + 92, box.y + 91);
      await until('its heart', () => roots.box('[data-control="like"]'));
    };
    for (const [frame, roots, name] of [
      [page.mainFrame(), outer, TWO_GALLERIES.name],
      [page.frame('inner') ?? undefined, inner, 'plain'],
    ] as const) {
      const before = await count();
      await pointAtPicture(frame, roots);
      await command(chromium, 'like-tile');
      await until('the like', async () => (await count()) > before);
      expect((await readEvents(chromium.worker)).at(-1)).toMatchObject({
        picture: expect.stringContaining(`/art/${name}-1.webp`),
      });
      // One on its way from the other frame would be stored before this one.
      await likeOnPlainPage();
      expect(await count()).toBe(before + 2);
      await page.bringToFront();
    }
    await page.close();
  });

  test('a picture without an address cannot be rated, and one line says so', async () => {
    const page = await visit(NAMELESS);
    const roots = await rootsOf(page, NAMELESS);
    const before = await count();
    // From here on the page's own pictures are known.
    const like = await likePicture(chromium, page, roots, () => boxOfPicture(page, 1));
    expect(like).toMatchObject({ kind: 'like', picture: pictureNamed(1) });
    for (const id of ['canvas', 'data', 'blob']) {
      const box = await until(id, async () => page.locator(`#${id}`).boundingBox());
      // The line of the one before is gone.
      await page.mouse.move(2, 2);
      await command(chromium, 'like-tile');
      await until('the other line', async () => /Point at a picture/.test((await roots.text('.toast-message')) ?? ''));
      await page.mouse.move(box.x + 60, box.y + 60);
      expect(await roots.box('[data-control="like"]')).toBeUndefined();
      await command(chromium, 'like-tile');
      await until('the line', async () => /no address of its own/.test((await roots.text('.toast-message')) ?? ''));
    }
    expect(await count()).toBe(before + 1);
    await page.close();
  });

  test('a page that takes our element out for ever is left alone soon, and the popup says so', async () => {
    const page = await visit(RELENTLESS);
    const line = await until('the line for the popup', () => troubleOf(chromium, page.url()));
    expect(line).toMatch(/keeps taking Penchant out/);
    const taken = await page.evaluate('taken');
    expect(taken).toBeLessThan(100);
    // Quiet from then on: the page goes on looking for us a hundred times a second.
    await page.evaluate(
      'new Promise((done) => { let turns = 0; const timer = setInterval(() => { turns += 1; if (turns > 200) { clearInterval(timer); done() } }, 10) })',
    );
    expect(await page.evaluate('taken')).toBe(taken);
    await page.close();
  });

  test('a page that grows without end is followed up to a bound, and the popup says so', async () => {
    const page = await visit(ENDLESS);
    const roots = await rootsOf(page, ENDLESS);
    const line = await until('the line for the popup', () => troubleOf(chromium, page.url()));
    expect(line).toMatch(/more pictures than Penchant can follow/);
    const like = await likePicture(chromium, page, roots, () => boxOfPicture(page, 6));
    expect(like).toMatchObject({ kind: 'like', picture: pictureNamed(6) });
    await page.close();
  });

  test('a picture that came out of its turn on a long page gets its mark like any other', async () => {
    const page = await visit(OUT_OF_TURN);
    const roots = await rootsOf(page, OUT_OF_TURN);
    // From here on the others are known, and then it is, too.
    await likePicture(chromium, page, roots, () => boxOfPicture(page, 1));
    await page.evaluate('late()');
    await likePicture(chromium, page, roots, () => boxOfPicture(page, 2));
    await page.locator('[alt="picture 700"]').evaluate((image) => image.scrollIntoView({ block: 'center' }));
    const like = await likePicture(chromium, page, roots, () => boxOfPicture(page, 700));
    expect(like).toMatchObject({ kind: 'like', picture: pictureNamed(700) });
    await page.mouse.move(2, 2);
    // All pictures of so long a page are looked at every half a minute; that is not waited for.
    await until('the mark', async () => (await roots.count('.liked-mark')) === 1, 10_000);
    await page.close();
  });

  test('a copy that came while the site was off keeps no later one out', async () => {
    const own = await chromium.open('welcome.html');
    const turn = (on: boolean) =>
      own.evaluate(
        (request) =>
          (
            Reflect.get(globalThis, 'chrome') as { runtime: { sendMessage(message: object): Promise<unknown> } }
          ).runtime.sendMessage({ type: 'site.switch', request }),
        { site: origin, on },
      );
    await turn(false);
    const page = await visit({ name: 'plain' });
    const roots = await rootsOf(page, { name: 'plain' });
    await chromium.worker.evaluate(`(async () => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === ${JSON.stringify(page.url())});
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/gallery.js'] });
    })()`);
    await until('the copy to have ended', () => roots.evaluate('globalThis["penchant gallery"]?.aborted === true'));
    await turn(true);
    await own.close();
    await page.bringToFront();
    const like = await likePicture(chromium, page, roots, () => boxOfPicture(page, 11));
    expect(like).toMatchObject({ picture: pictureNamed(11) });
    await page.close();
  });
});

/** The name of a picture, whichever page shows it. */
const pictureNamed = (number: number) => expect.stringMatching(`:/art/[a-z-]+-${number}[.]webp$`);

async function doBefore(page: Page, { before, isReadyLater }: HostilePage): Promise<void> {
  // A press in the moment of it would be one on nothing.
  if (isReadyLater) await until('the page to have done it', () => page.evaluate<boolean>('ready'));
  if (before && 'press' in before) await page.locator(before.press).click();
  if (!(before && 'wheel' in before)) return;
  const top = () => page.evaluate(() => document.querySelector('main')?.getBoundingClientRect().top ?? 0);
  const start = await until('the gallery', async () => (await page.locator('img').first().isVisible()) && top());
  await page.mouse.move(300, 300);
  const inner = () => page.evaluate(() => document.querySelector('img')?.getBoundingClientRect().top ?? 0);
  const at = await inner();
  await page.mouse.wheel(0, before.wheel);
  await until('the scroll', async () => (await inner()) !== at || (await top()) !== start);
}

/** What the popup would be told of the page. */
const troubleOf = (chromium: Chromium, url: string): Promise<string | null> =>
  chromium.worker.evaluate(async (address) => {
    const { tabs } = Reflect.get(globalThis, 'chrome') as {
      tabs: {
        query(of: object): Promise<{ id: number; url?: string }[]>;
        sendMessage(tab: number, message: object): Promise<{ trouble: string | null } | undefined>;
      };
    };
    const tab = (await tabs.query({})).find((each) => each.url === address);
    const answer = tab && (await tabs.sendMessage(tab.id, { type: 'gallery.report' }).catch(() => undefined));
    return answer?.trouble ?? null;
  }, url);
