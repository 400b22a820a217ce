import type { Frame, Page } from 'playwright-core';
import type { RatingEvent } from '../../../lib/ratings/event';
import type { Chromium } from './chromium';
import { type Box, type ClosedRoots, clickControl } from './closed-root';
import { readEvents } from './database';
import { until } from './until';

/** Switches on any site by its origin, asking for its host in a click as the popup does. Allow the host before. */
export async function switchOnOrigin(chromium: Chromium, origin: string): Promise<void> {
  const page = await chromium.open('welcome.html');
  const host = `${origin.replace(/:\d+$/, '')}/*`;
  await page.evaluate(`{
    const button = Object.assign(document.createElement('button'), { id: 'ask', textContent: 'ask' });
    button.onclick = () => chrome.permissions.request({ origins: [${JSON.stringify(host)}] }).then(() =>
      chrome.runtime.sendMessage({ type: 'site.switch', request: { site: ${JSON.stringify(origin)}, on: true } }));
    document.body.prepend(button);
  }`);
  await page.locator('#ask').click();
  const registered = `chrome.scripting.getRegisteredContentScripts().then((scripts) => scripts.length > 0)`;
  await until('the scripts', () => page.evaluate<boolean>(registered));
  await page.close();
}

/** Where the picture `/art/<number>.webp` is drawn in the window, in frames and closed roots too; undefined where none of it can be pressed. */
export async function boxOfPicture(
  page: Page,
  number: number,
  frame: Frame = page.mainFrame(),
): Promise<Box | undefined> {
  const image = frame.locator(`img[alt="picture ${number}"], [aria-label="picture ${number}"]`).first();
  if ((await image.count()) === 0) return boxInClosedRoot(page, number);
  return (await image.boundingBox({ timeout: 1000 }).catch(() => null)) ?? undefined;
}

/** By the browser's own view of the page, which knows no closed doors. */
async function boxInClosedRoot(page: Page, number: number): Promise<Box | undefined> {
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    const { nodes } = await session.send('DOM.getFlattenedDocument', { depth: -1, pierce: true });
    const image = nodes.find(({ attributes }) => attributes?.includes(`picture ${number}`));
    if (!image) return undefined;
    const { model } = await session.send('DOM.getBoxModel', { nodeId: image.nodeId });
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  } finally {
    await session.detach();
  }
}

/** Points at a picture with the real mouse, waits for its heart and presses it. Gives the rating that was stored. */
export async function likePicture(
  { worker }: Chromium,
  page: Page,
  roots: ClosedRoots,
  box: () => Promise<Box | undefined>,
): Promise<RatingEvent> {
  const before = (await readEvents(worker)).length;
  let last: Box | undefined;
  const place = await until('the picture to stand still', async () => {
    const now = await box();
    const still = now?.x === last?.x && now?.y === last?.y && now?.width === last?.width;
    last = now;
    return still && now;
  });
  await page.mouse.move(place.x + place.width / 2 - 3, place.y + place.height / 2);
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2);
  await clickControl(page, roots, '[data-control="like"]');
  const events = await until('the like', async () => {
    const stored = await readEvents(worker);
    return stored.length > before && stored;
  });
  const rating = events.at(-1);
  if (!rating) throw new Error('No rating was stored.');
  return rating;
}
