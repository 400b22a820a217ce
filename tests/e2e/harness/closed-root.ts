import type { CDPSession, Page } from 'playwright-core';
import { until } from './until';

/** A place in the window, in CSS px. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Looks into our closed shadow roots from the extension's own world, as no page can. It only looks: every gesture is a real one. */
export interface ClosedRoots {
  /** Where the first element of this selector is drawn; undefined where there is none or it cannot be seen. */
  box: (selector: string) => Promise<Box | undefined>;
  /** Where all elements of this selector are drawn. */
  boxes: (selector: string) => Promise<Box[]>;
  /** The text of the first element of this selector that has any: each host of ours has a live region. */
  text: (selector: string) => Promise<string | undefined>;
  /** How many elements this selector has. */
  count: (selector: string) => Promise<number>;
  /** Evaluates an expression in the extension's own world in the page, waits for its promise, and gives its value. */
  evaluate: (expression: string) => Promise<unknown>;
  /** Whether no animation of ours is running. */
  atRest: () => Promise<boolean>;
}

/** Every host of ours that a page may hold. */
const HOSTS = 'penchant-overlay, penchant-prompt';

/** Opens a view into the closed roots of a page. It lasts as long as the page, over navigations. */
export async function closedRoots(page: Page, extensionId: string): Promise<ClosedRoots> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  return rootsIn(session, frameTree.frame.id, extensionId);
}

/** The same of a frame in a page, by its name; boxes are those in the window. */
export async function closedRootsInFrame(page: Page, name: string, extensionId: string): Promise<ClosedRoots> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const frame = frameTree.childFrames?.find((child) => child.frame.name === name)?.frame;
  if (!frame) throw new Error(`The page has no frame ${name}.`);
  const roots = await rootsIn(session, frame.id, extensionId);
  return {
    ...roots,
    box: async (selector) => {
      const [box, outer] = [await roots.box(selector), await page.locator(`iframe[name="${name}"]`).boundingBox()];
      // Frames of test pages have a border of 2 px or none.
      const border = await page.locator(`iframe[name="${name}"]`).evaluate((element) => element.clientLeft);
      return box && outer ? { ...box, x: box.x + outer.x + border, y: box.y + outer.y + border } : undefined;
    },
  };
}

async function rootsIn(session: CDPSession, frame: string, extensionId: string): Promise<ClosedRoots> {
  const world = await followWorld(session, `chrome-extension://${extensionId}`, frame);
  const ask = async (selector: string, body: string): Promise<unknown> => {
    const contextId = world();
    if (contextId === undefined) return undefined;
    const expression = `(() => {
      const roots = [...document.querySelectorAll(${JSON.stringify(HOSTS)})].map((host) => chrome.dom.openOrClosedShadowRoot(host));
      const found = roots.flatMap((root) => root ? [...root.querySelectorAll(${JSON.stringify(selector)})] : []);
      ${body}
    })()`;
    try {
      const answer = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
      return answer.result.value;
    } catch {
      // The page was left while we asked.
      return undefined;
    }
  };
  return {
    box: async (selector) =>
      (await ask(
        selector,
        `for (const element of found) {
           const { x, y, width, height } = element.getBoundingClientRect();
           const seen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
           if (seen && width > 0 && height > 0) return { x, y, width, height };
         }`,
      )) as Box | undefined,
    boxes: async (selector) =>
      ((await ask(
        selector,
        `return found.map((element) => {
           const { x, y, width, height } = element.getBoundingClientRect();
           return { x, y, width, height };
         })`,
      )) as Box[] | undefined) ?? [],
    text: async (selector) =>
      (await ask(selector, 'return found.map((element) => element.textContent).find((text) => text !== "")')) as
        | string
        | undefined,
    count: async (selector) => ((await ask(selector, 'return found.length')) as number | undefined) ?? 0,
    evaluate: async (expression) => {
      const contextId = await until('the world of the extension', async () => world());
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        contextId,
        expression,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value;
    },
    atRest: async () => (await ask('*', 'return roots.every((root) => root.getAnimations().length === 0)')) === true,
  };
}

/** Follows the id of the extension's world in a frame. */
async function followWorld(session: CDPSession, origin: string, frame: string): Promise<() => number | undefined> {
  let world: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === origin && context.auxData?.frameId === frame) world = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === world) world = undefined;
  });
  session.on('Runtime.executionContextsCleared', () => {
    world = undefined;
  });
  await session.send('Runtime.enable');
  return () => world;
}

/** Where a control in a closed root is, once it is there and stands still; where `within` is given, once it is there in that box. */
export async function stillBox(roots: ClosedRoots, selector: string, within?: Box): Promise<Box> {
  let before: Box | undefined;
  return until(`${selector} to stand still`, async () => {
    const now = await roots.box(selector);
    const still = now && before && now.x === before.x && now.y === before.y && now.width === before.width;
    before = now;
    return still && (!within || isInside(now, within)) ? now : undefined;
  });
}

/** Clicks a control in a closed root with the real mouse, once it stands still there. */
export async function clickControl(page: Page, roots: ClosedRoots, selector: string, within?: Box): Promise<void> {
  const { x, y, width, height } = await stillBox(roots, selector, within);
  await page.mouse.click(x + width / 2, y + height / 2);
}

const isInside = (box: Box, outer: Box): boolean =>
  box.x >= outer.x - 1 &&
  box.y >= outer.y - 1 &&
  box.x + box.width <= outer.x + outer.width + 1 &&
  box.y + box.height <= outer.y + outer.height + 1;
