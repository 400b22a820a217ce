import { hear } from '@/lib/messages/hear';
import type { Result } from '@/lib/messages/result';
import type { PromptPlace, TabMessage, Written } from '@/lib/messages/tab';

interface Answers {
  changed(): void;
  where(): PromptPlace;
  write(): Promise<Result<Written>>;
  command(): void;
  /** Opens the chip, for whoever uses the keyboard. */
  choose(): void;
  /** Writes where the context menu was opened. */
  menu(): void;
  say(line: string): void;
}

/** Answers our own background and popup until `signal` aborts. */
export function listen(signal: AbortSignal, answers: Answers): void {
  const answer = (message: unknown): Promise<unknown> | undefined => {
    const known = readMessage(message);
    if (known?.type === 'prompt.where') return Promise.resolve(answers.where());
    if (known?.type === 'prompt.write') return answers.write();
    if (known?.type === 'menu') {
      answers.menu();
      return Promise.resolve(true);
    }
    if (known?.type === 'say') answers.say(known.line);
    if (known?.type === 'changed') answers.changed();
    if (known?.type === 'command' && known.command === 'write-prompt') answers.command();
    if (known?.type === 'command' && known.command === 'prompt-choices') answers.choose();
    return undefined;
  };
  hear(answer, signal);
}

/** The messages of `tabMessage` that concern prompts, read without its schema: zod is kept out of pages. */
function readMessage(message: unknown): TabMessage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  if (type === 'changed' || type === 'prompt.where' || type === 'prompt.write') return { type };
  if (type === 'menu' && 'entry' in message && message.entry === 'write') return { type, entry: message.entry };
  if (type === 'say' && 'line' in message && typeof message.line === 'string') return { type, line: message.line };
  const command = type === 'command' && 'command' in message ? message.command : undefined;
  if (command === 'write-prompt' || command === 'prompt-choices') return { type: 'command', command };
  return undefined;
}
