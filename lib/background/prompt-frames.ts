import { browser } from 'wxt/browser';
import { t } from '../language';
import { failure, type Result } from '../messages/result';
import type { PromptPlace, TabMessage, Written } from '../messages/tab';

/** Has the suffix written into the prompt box of a tab, in whichever of its frames that is. */
export async function writeInTab(tab: number): Promise<Result<Written>> {
  const frame = await frameWithBox(tab);
  const answer = await tellFrame<Result<Written>>(tab, frame ?? 0, { type: 'prompt.write' });
  return answer ?? failure('no-prompt-box', t('popup.prompt.noBox'));
}

/** The same for a command of the browser about the prompt, after which the page speaks for itself. */
export async function commandInTab(tab: number, command: PromptCommand): Promise<void> {
  const frame = await frameWithBox(tab);
  await tellFrame(tab, frame ?? 0, { type: 'command', command });
}

type PromptCommand = 'write-prompt' | 'prompt-choices';

/** Whether a command is about the prompt: such a one is for a single frame. */
export const isPromptCommand = (command: string): command is PromptCommand =>
  command === 'write-prompt' || command === 'prompt-choices';

/** The frame whose prompt box was used last, else the first that has one. */
async function frameWithBox(tab: number): Promise<number | undefined> {
  const places = await Promise.all(
    (await framesOf(tab)).map(async (frame) => ({
      frame,
      place: await tellFrame<PromptPlace>(tab, frame, { type: 'prompt.where' }),
    })),
  );
  const found = places.filter(({ place }) => place?.found);
  return found.sort((a, b) => (b.place?.used ?? 0) - (a.place?.used ?? 0) || a.frame - b.frame)[0]?.frame;
}

/** The frames of a tab that we are let into. No permission tells them, but a script that does nothing does. */
async function framesOf(tab: number): Promise<number[]> {
  const target = { tabId: tab, allFrames: true };
  const frames = await browser.scripting.executeScript({ target, func: () => null }).catch(() => []);
  return frames.map(({ frameId }) => frameId);
}

/** What a script of ours in a frame answers; undefined where there is none. */
export async function tellFrame<Answer>(
  tab: number,
  frameId: number,
  message: TabMessage,
): Promise<Answer | undefined> {
  const answer: Answer | undefined = await browser.tabs.sendMessage(tab, message, { frameId }).catch(() => undefined);
  return answer;
}
