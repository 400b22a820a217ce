import { browser } from 'wxt/browser';
import type { MessageType, Reply, Request } from './protocol';
import { failure, type Result } from './result';

/** Sends a message to the background. Never throws: a background that cannot be reached is a `disconnected` problem. */
export async function send<T extends MessageType>(type: T, request: Request<T>): Promise<Result<Reply<T>>> {
  if (!browser.runtime?.id) return failure('disconnected', 'Penchant was updated. Reload the page to go on.');
  try {
    const answer: Result<Reply<T>> | undefined = await browser.runtime.sendMessage({ type, request });
    return answer ?? failure('failed', 'Penchant did not answer. It will be tried again.');
  } catch (error) {
    const line = error instanceof Error ? error.message : String(error);
    if (/context invalidated|runtime\.id/i.test(line))
      return failure('disconnected', 'Penchant was updated. Reload the page to go on.');
    return failure('failed', 'Penchant did not answer. It will be tried again.');
  }
}
