import { browser } from 'wxt/browser';
import { signOf } from '../overlay/living';

/** What runs on a site's pages, in the frames of them too: prompt boxes may stand in those of another site that is on, galleries in those of the same origin. */
export const SCRIPTS = [
  { name: 'gallery', file: '/content-scripts/gallery.js' },
  { name: 'prompt', file: '/content-scripts/prompt.js' },
] as const;

/** Tabs that scripts are on their way to. */
const underWay = new Map<number, Promise<void>>();

/** Brings our scripts into those frames of a tab that have no living copy: a second copy would end the first, and take the heart away under the pointer. Rejects where we are not let in. */
export function bringInto(tab: number): Promise<void> {
  const before = underWay.get(tab);
  if (before) return before;
  const work = bring(tab).finally(() => underWay.delete(tab));
  underWay.set(tab, work);
  return work;
}

async function bring(tab: number): Promise<void> {
  for (const { name, file } of SCRIPTS) {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab, allFrames: true },
      func: isAlive,
      args: [signOf(name)],
    });
    const frameIds = frames.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
    // A frame that goes meanwhile does not keep the others.
    const inject = (frame: number) =>
      browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: [file] });
    await Promise.allSettled(frameIds.map(inject));
  }
}

/** Runs in the frame, so it stands alone. It lets those begin first that the browser itself brings at the same moment. */
async function isAlive(sign: string): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  const signal: unknown = Reflect.get(globalThis, sign);
  return signal instanceof AbortSignal && !signal.aborted;
}
