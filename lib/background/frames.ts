import { browser } from 'wxt/browser';
import type { TabMessage } from '../messages/tab';

/** What a script of ours in a frame answers; undefined where there is none. */
export async function tellFrame<Answer>(
  tab: number,
  frameId: number,
  message: TabMessage,
): Promise<Answer | undefined> {
  const answer: Answer | undefined = await browser.tabs.sendMessage(tab, message, { frameId }).catch(() => undefined);
  return answer;
}

/** The same of all frames of a tab that we are let into: those that answer, outermost first. */
export async function askFrames<Answer>(
  tab: number,
  message: TabMessage,
): Promise<{ frame: number; answer: Answer }[]> {
  const frames = (await framesOf(tab)).sort((a, b) => a - b);
  const answers = await Promise.all(frames.map((frame) => tellFrame<Answer>(tab, frame, message)));
  return frames.flatMap((frame, index) => {
    const answer = answers[index];
    return answer === undefined ? [] : [{ frame, answer }];
  });
}

/** No permission tells the frames of a tab, but a script that does nothing does. */
async function framesOf(tab: number): Promise<number[]> {
  const target = { tabId: tab, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: () => null }).catch(() => []);
  return frames.map(({ frameId }) => frameId);
}
