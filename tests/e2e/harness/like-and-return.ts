import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { PICTURES } from '../../pages/galleries/count';
import { LIBRARIES, type Library } from '../../pages/galleries/server';
import type { Chromium } from './chromium';
import { type Box, type ClosedRoots, clickControl, closedRoots } from './closed-root';
import { readEvents } from './database';
import { pointAt } from './tiles';
import { until } from './until';
import { drawNumbers, seekPicture, shownPictures } from './wall';

/**
 * Likes pictures all over a gallery, the first ones with the mouse and the others by the keyboard command, then goes back over it from
 * the end: where one was liked, and at as many other places, exactly the liked pictures in view have their mark.
 */
export async function likeAndReturn(
  chromium: Chromium,
  origin: string,
  library: Library,
  likes: number,
): Promise<void> {
  const page = await chromium.context.newPage();
  const roots = await closedRoots(page, chromium.extensionId);
  await page.goto(`${origin}/galleries/${library}`);
  await until('pictures', async () => (await shownPictures(page)).length > 3);
  const seed = 1 + LIBRARIES.indexOf(library);
  const liked = drawNumbers(seed, likes, PICTURES).sort((a, b) => a - b);
  for (const [at, number] of liked.entries()) {
    await seekPicture(page, number);
    await like(chromium, page, roots, number, at < 3);
  }
  const events = (await readEvents(chromium.worker)).filter(
    ({ site, ...event }) => site === origin && 'picture' in event && event.picture.includes(`/${library}/`),
  );
  expect(events.map((event) => 'picture' in event && event.picture).sort()).toEqual(
    liked.map((number) => `${new URL(origin).host}:/art/${library}/${number}.webp`).sort(),
  );
  const others = drawNumbers(seed + 100, likes, PICTURES);
  for (const number of [...liked, ...others].sort((a, b) => b - a)) {
    await seekPicture(page, number);
    await marksAreRight(page, roots, new Set(liked));
  }
  await page.close();
}

async function like(
  chromium: Chromium,
  page: Page,
  roots: ClosedRoots,
  number: number,
  byMouse: boolean,
): Promise<void> {
  const boxOf = async () => (await shownPictures(page)).find((picture) => picture.number === number)?.box;
  const before = (await readEvents(chromium.worker)).length;
  const stored = async () => (await readEvents(chromium.worker)).length > before;
  const box = await until(`picture ${number}`, boxOf);
  await pointAt(page, besideOf(box, await roots.box('.toast-action')));
  if (byMouse) {
    await clickControl(page, roots, '[data-control="like"]', await boxOf());
    await until('the like', stored);
    return;
  }
  // The command says that there is no picture until the page rests and it was found.
  await until('the controls', () => roots.box('[data-control="like"]'));
  await chromium.worker.evaluate("chrome.commands.onCommand.dispatch('like-tile')");
  await until('the like', stored);
}

/** The part of a picture to point at: our line about the last like stays for as long as a pointer rests on its button. */
function besideOf(picture: Box, button: Box | undefined): Box {
  const [x, y] = [picture.x + picture.width / 2, picture.y + picture.height / 2];
  const isUnder =
    button &&
    x > button.x - 2 &&
    x < button.x + button.width + 2 &&
    y > button.y - 2 &&
    y < button.y + button.height + 2;
  return isUnder ? { ...picture, height: picture.height * 0.3 } : picture;
}

/** Waits until the marks in the window are on the liked pictures, and on no others. */
async function marksAreRight(page: Page, roots: ClosedRoots, liked: ReadonlySet<number>): Promise<void> {
  // The pointer is on no picture, where there would be controls in place of the mark.
  await page.mouse.move(2, 2);
  let seen = '';
  await until('the marks', async () => {
    const [shown, marks] = [await shownPictures(page), await roots.boxes('.liked-mark')];
    const marked = shown.filter(({ box }) =>
      marks.some((mark) => {
        const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
        return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
      }),
    );
    const wanted = shown.filter(({ number }) => liked.has(number));
    const numbers = (pictures: typeof shown) => pictures.map(({ number }) => number).join(' ');
    seen = `marked ${numbers(marked)}, liked ${numbers(wanted)}`;
    return numbers(marked) === numbers(wanted);
  }).catch((error: Error) => {
    throw new Error(`${error.message}: ${seen}`);
  });
}
