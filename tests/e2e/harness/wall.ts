import type { Page } from 'playwright-core';
import { PICTURES } from '../../pages/galleries/count';
import type { Box } from './closed-root';
import { until } from './until';

/** A picture of a gallery that is wholly in the window. */
export interface ShownPicture {
  number: number;
  box: Box;
}

/** The pictures of a gallery made from a library, in shadow roots too, as a person sees them. */
export function shownPictures(page: Page): Promise<ShownPicture[]> {
  return page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
    const shown: ShownPicture[] = [];
    for (const root of roots)
      for (const image of root.querySelectorAll('img')) {
        const number = Number(/^picture (\d+)$/.exec(image.alt)?.[1] ?? Number.NaN);
        const { x, y, width, height } = image.getBoundingClientRect();
        const inView = x >= 0 && y >= 0 && x + width <= innerWidth && y + height <= innerHeight;
        // Its file must be the one that its name tells: a node that is used again may lag behind.
        const loaded = image.complete && image.currentSrc.endsWith(`/${number}.webp`);
        if (number >= 0 && inView && width > 100 && loaded && image.checkVisibility())
          shown.push({ number, box: { x, y, width, height } });
      }
    return shown;
  });
}

/** Scrolls the window, or the one inner scroller of the page, until a picture is wholly in view. */
export async function seekPicture(page: Page, number: number): Promise<void> {
  await until(`picture ${number} to come into view`, async () => {
    const shown = await shownPictures(page);
    if (shown.some((picture) => picture.number === number)) return true;
    const numbers = shown.map((picture) => picture.number);
    const middle = numbers.length > 0 ? numbers.reduce((sum, each) => sum + each, 0) / numbers.length : undefined;
    await page.evaluate(
      ([wanted, at, all]) => {
        const roots: (Document | ShadowRoot)[] = [document];
        for (const element of document.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot);
        const inner = roots
          .flatMap((root) => [...root.querySelectorAll<HTMLElement>('main *, lit-virtualizer')])
          .find(
            (element) =>
              element.scrollHeight > element.clientHeight + 500 && getComputedStyle(element).overflowY !== 'visible',
          );
        const scroller = inner ?? document.documentElement;
        const height = scroller.scrollHeight / (all ?? 1);
        // By what is in view; where nothing is, by the share of the whole.
        if (at === undefined || at === null || wanted === undefined) scroller.scrollTop = (wanted ?? 0) * height - 300;
        else scroller.scrollTop += Math.abs(wanted - at) < 30 ? Math.sign(wanted - at) * 180 : (wanted - at) * height;
      },
      [number, middle ?? null, PICTURES] as const,
    );
    return undefined;
  });
}

/** Numbers drawn without repetition, the same for a seed. */
export function drawNumbers(seed: number, count: number, below: number): number[] {
  const drawn = new Set<number>();
  for (let state = seed; drawn.size < count; ) {
    // Park and Miller's generator.
    state = (state * 48_271) % 2_147_483_647;
    drawn.add(state % below);
  }
  return [...drawn];
}
