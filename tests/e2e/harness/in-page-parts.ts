import type { Chromium } from './chromium';
import { command } from './command';
import { type PracticeVisit, pressOnTile } from './practice';
import { pointAt, tilesInView } from './tiles';
import { until } from './until';

/** A part of ours that stands in a gallery's page. */
interface InPagePart {
  name: string;
  show: () => Promise<void>;
}

/** What Penchant shows in a page: on tiles, in its dialog, at the prompt box. One follows from the other. */
export function inPageParts(chromium: Chromium, visit: PracticeVisit): InPagePart[] {
  const { page, roots } = visit;
  const still = () => until('our animations to end', () => roots.atRest());
  return [
    {
      name: 'gallery',
      show: async () => {
        const [first, second, third] = await tilesInView(page);
        if (!first || !second || !third) throw new Error('The gallery shows too few tiles.');
        await pressOnTile(visit, first, 'like');
        await pressOnTile(visit, second, 'compare');
        await until('the mark', async () => (await roots.count('.liked-mark')) > 0);
        await pointAt(page, third.box);
        await still();
      },
    },
    {
      name: 'gallery-compare',
      show: async () => {
        const third = (await tilesInView(page))[2];
        if (third) await pressOnTile(visit, third, 'compare');
        await until('the dialog', () => roots.box('dialog')).catch(async (error: Error) => {
          throw new Error(`${error.message}; our line: ${await roots.text('.toast-message')}`);
        });
        await still();
      },
    },
    {
      name: 'prompt',
      show: async () => {
        await page.keyboard.press('Escape');
        await until('the dialog to close', async () => (await roots.count('dialog')) === 0);
        await page.locator('#prompt').click();
        await page.keyboard.type('a lighthouse at dawn, long exposure --ar 3:2');
        await until('the chip', () => roots.box('.chip'));
        await still();
      },
    },
    {
      name: 'prompt-panel',
      show: async () => {
        await command(chromium, 'prompt-choices');
        await until('the panel', () => roots.box('.chip-panel'));
        await still();
      },
    },
  ];
}
