import { browser } from 'wxt/browser';
import { tabMessage } from '../messages/tab';
import { tellFrame } from './frames';
import { tellTab } from './notify';
import { frameWithBox } from './prompt-frames';

/** Commands about the prompt; all others are about the gallery. */
const PROMPT_COMMANDS: readonly string[] = ['write-prompt', 'prompt-choices'];

/** Carries out a command of the browser, after which the page speaks for itself. One about a picture is told to all frames at once, and the one that the person is in obeys: what is asked first may have moved by the answer. */
export async function carryOut(command: string): Promise<void> {
  const message = tabMessage.safeParse({ type: 'command', command });
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (!message.success || tab?.id === undefined) return;
  if (PROMPT_COMMANDS.includes(command)) await tellFrame(tab.id, await frameWithBox(tab.id), message.data);
  else await tellTab(tab.id, message.data);
}
