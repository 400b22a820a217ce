import { browser } from 'wxt/browser';
import { tabMessage } from '../messages/tab';
import { tellFrame } from './frames';
import { frameWithGallery } from './gallery-frames';
import { frameWithBox } from './prompt-frames';

/** Commands about the prompt; all others are about the gallery. */
const PROMPT_COMMANDS: readonly string[] = ['write-prompt', 'prompt-choices'];

/** Carries out a command of the browser in the one frame that it is for, after which the page speaks for itself. */
export async function carryOut(command: string): Promise<void> {
  const message = tabMessage.safeParse({ type: 'command', command });
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!message.success || tab?.id === undefined) return;
  const frame = await (PROMPT_COMMANDS.includes(command) ? frameWithBox(tab.id) : frameWithGallery(tab.id));
  await tellFrame(tab.id, frame, message.data);
}
