import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Chromium, launchChromium } from '../tests/e2e/harness/chromium';
import { readEvents } from '../tests/e2e/harness/database';
import { isLiked, voteKey } from '../tests/e2e/harness/person';
import { openPopup, shownCode, voteInPopup } from '../tests/e2e/harness/popup';
import { browse, type PracticeVisit, pressOnTile, visitPractice } from '../tests/e2e/harness/practice';
import { pointAt, type SeenTile, tilesInView } from '../tests/e2e/harness/tiles';
import { until } from '../tests/e2e/harness/until';

const LIKES = 40;
const VOTES_ON_PAGE = 10;
const VOTES_IN_POPUP = 20;

/** Does a person's whole job in a browser without a window, and leaves pictures of it in `folder`. */
export async function playDemo(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  console.log('No display was found, so this plays the demo in a browser without a window.');
  const chromium = await launchChromium();
  try {
    const visit = await visitPractice(chromium);
    await rateOnPage(chromium, visit, folder);
    const popup = await rateInPopup(chromium, visit.page);
    await popup.setViewportSize({ width: 400, height: 780 });
    await popup.screenshot({ path: `${folder}/popup.png` });
    await writePrompt(visit, popup, folder);
    const code = await shownCode(popup);
    console.log(`\ncode:   ${code}\nprompt: ${visit.gallery.submitted().at(-1)}\n`);
    console.log(`Screenshots of gallery, compare dialog, popup and prompt are in ${folder}/.`);
    await visit.end();
  } finally {
    await chromium.close();
  }
}

async function rateOnPage(chromium: Chromium, visit: PracticeVisit, folder: string): Promise<void> {
  let likes = 0;
  let votes = 0;
  let before: SeenTile | undefined;
  const rate = async (tile: SeenTile): Promise<void> => {
    if (likes < LIKES && isLiked(tile.caption)) {
      await pressOnTile(visit, tile, 'like');
      likes += 1;
      if (likes === 4) await pictureOfGallery(visit, folder);
    } else if (votes < VOTES_ON_PAGE && before && isLiked(before.caption) !== isLiked(tile.caption)) {
      await compare(visit, before, tile, votes === 0 ? `${folder}/compare.png` : undefined);
      votes += 1;
    }
    before = tile;
    progress(likes, votes);
  };
  // Two tiles can only be compared while both are in view.
  await browse(
    visit.page,
    rate,
    () => likes >= LIKES && votes >= VOTES_ON_PAGE,
    () => {
      before = undefined;
    },
  );
  await until('every rating to be stored', async () => (await readEvents(chromium.worker)).length === likes + votes);
}

async function compare(visit: PracticeVisit, left: SeenTile, right: SeenTile, picture?: string): Promise<void> {
  await pressOnTile(visit, left, 'compare');
  await pressOnTile(visit, right, 'compare');
  await until('the dialog', () => visit.roots.box('dialog'));
  if (picture) await screenshot(visit, picture);
  await visit.page.keyboard.press(voteKey(left.caption, right.caption));
  await until('the dialog to close', async () => (await visit.roots.count('dialog')) === 0);
}

async function pictureOfGallery(visit: PracticeVisit, folder: string): Promise<void> {
  const tiles = await tilesInView(visit.page);
  const tile = tiles[Math.floor(tiles.length / 2)];
  if (tile) await pointAt(visit.page, tile.box);
  await until('the controls', () => visit.roots.box('[data-control="like"]'));
  await screenshot(visit, `${folder}/gallery.png`);
}

async function screenshot({ page, roots }: PracticeVisit, path: string): Promise<void> {
  await until('our animations to end', () => roots.atRest());
  await page.screenshot({ path });
}

async function rateInPopup(chromium: Chromium, behind: Page): Promise<Page> {
  const popup = await openPopup(chromium, behind);
  for (let votes = 1; votes <= VOTES_IN_POPUP; votes += 1) {
    await voteInPopup(popup);
    progress(LIKES, VOTES_ON_PAGE + votes);
  }
  return popup;
}

async function writePrompt(visit: PracticeVisit, popup: Page, folder: string): Promise<void> {
  const { page, gallery, roots } = visit;
  await page.bringToFront();
  await page.locator('#prompt').click();
  await page.keyboard.type('a lighthouse at dawn, long exposure --ar 3:2', { delay: 20 });
  await popup.bringToFront();
  await popup.locator('[data-control="write"]').click();
  await until('the code to be written', async () => /--p \S+ --s/.test(await page.locator('#prompt').inputValue()));
  await page.bringToFront();
  await until('the line that tells of it', () => roots.box('.toast'));
  await screenshot(visit, `${folder}/prompt.png`);
  await page.locator('#prompt').press('Enter');
  await until('the prompt to be submitted', async () => gallery.submitted().length > 0);
}

/** One line that grows on a terminal; every tenth rating where there is none. */
function progress(likes: number, votes: number): void {
  const line = `${likes} of ${LIKES} likes, ${votes} of ${VOTES_ON_PAGE + VOTES_IN_POPUP} votes`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}   `);
  else if ((likes + votes) % 10 === 0 && line !== said) console.log(line);
  said = line;
}
let said = '';
