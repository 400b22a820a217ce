import type { Box } from './closed-root';

/** What a page of Playwright and one of puppeteer have in common, as far as it is needed here. */
export interface AnyPage {
  evaluate: <Value>(code: () => Value) => Promise<Value>;
  mouse: { move: (x: number, y: number) => Promise<void>; click: (x: number, y: number) => Promise<void> };
  keyboard: { press: (key: string) => Promise<void> };
}

/** A tile of the practice gallery as a person sees it. */
export interface SeenTile {
  /** The picture's number. */
  number: number;
  /** Names the picture's style, among other things. */
  caption: string;
  box: Box;
}

/** The tiles of the practice gallery that are wholly in the window, in reading order. */
export async function tilesInView(page: Pick<AnyPage, 'evaluate'>): Promise<SeenTile[]> {
  return page.evaluate(() => {
    const tiles: SeenTile[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('[data-tile]')) {
      const shown = element.querySelector<HTMLElement>('img, .picture');
      if (!shown) continue;
      const address = shown instanceof HTMLImageElement ? shown.currentSrc : getComputedStyle(shown).backgroundImage;
      const number = Number(/\/pictures\/(\d+)/.exec(address)?.[1] ?? Number.NaN);
      const { x, y, width, height } = shown.getBoundingClientRect();
      const middle = document.elementFromPoint(x + width / 2, y + height / 2);
      const inView = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
      const uncovered = middle !== null && (element.contains(middle) || middle.contains(element));
      if (number >= 0 && inView && uncovered)
        tiles.push({ number, caption: element.dataset.caption ?? '', box: { x, y, width, height } });
    }
    return tiles;
  });
}

/** Points at the middle of a box with the real mouse. */
export async function pointAt(page: Pick<AnyPage, 'mouse'>, { x, y, width, height }: Box): Promise<void> {
  await page.mouse.move(x + width / 2, y + height / 2);
}
