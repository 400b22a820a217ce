import { type Browser, browser } from 'wxt/browser';

/**
 * Answers what our own background and popup say to this page, until `signal` aborts; `undefined` where it is for somebody
 * else. Not all browsers take a promise from a listener, so the answer is sent once it is there.
 */
export function hear(answer: (message: unknown) => Promise<unknown> | undefined, signal: AbortSignal): void {
  const onMessage = (
    message: unknown,
    { id }: Browser.runtime.MessageSender,
    respond: (answer?: unknown) => void,
  ): true | undefined => {
    const answered = id === browser.runtime.id ? answer(message) : undefined;
    if (!answered) return undefined;
    answered.then(respond, () => respond());
    return true;
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    try {
      browser.runtime.onMessage.removeListener(onMessage);
    } catch {
      // After an update there is nothing left to be taken from.
    }
  });
}
