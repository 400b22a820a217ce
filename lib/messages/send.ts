import { browser } from 'wxt/browser';
import { t } from '../language';
import type { MessageType, Reply, Request } from './protocol';
import { failure, type Result } from './result';

// Asked for at once: after an update the browser gives no more lines to the scripts that it left behind.
const UPDATED = t('problems.updated');

/** Sends a message to the background. Never throws: a background that cannot be reached is a `disconnected` problem. */
export async function send<T extends MessageType>(type: T, request: Request<T>): Promise<Result<Reply<T>>> {
  if (!browser.runtime?.id) return failure('disconnected', UPDATED);
  try {
    const answer: Result<Reply<T>> | undefined = await browser.runtime.sendMessage({ type, request });
    return answer ?? failure('failed', t('problems.notAnswered'));
  } catch (error) {
    const line = error instanceof Error ? error.message : String(error);
    if (/context invalidated|runtime\.id/i.test(line)) return failure('disconnected', UPDATED);
    return failure('failed', t('problems.notAnswered'));
  }
}

/** Pauses before a question is asked again (ms): a worker that was just killed is soon back. */
const PAUSES = [250, 1000, 4000, 16_000];

/** Asks again while the background does not answer; undefined where it refuses, is gone, or `signal` aborts. */
export async function sendUntilAnswered<T extends MessageType>(
  type: T,
  request: Request<T>,
  signal: AbortSignal,
): Promise<Reply<T> | undefined> {
  for (const pause of [...PAUSES, undefined]) {
    const answer = await send(type, request);
    if (answer.ok) return answer.value;
    if (pause === undefined || signal.aborted || ['refused', 'disconnected'].includes(answer.problem.code))
      return undefined;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  return undefined;
}
