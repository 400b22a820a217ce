import type { Page } from 'playwright-core';
import type { Chromium } from './chromium';

/** Records every URL that the extension asks the network for from now on: its worker, its pages, and its scripts in the pages given. */
export async function recordRequests({ context, extensionId }: Chromium, pages: Page[]): Promise<string[]> {
  const own = `chrome-extension://${extensionId}/`;
  const asked: string[] = [];
  const record = (url: string) => {
    // Files of the extension itself and pictures it holds in memory do not touch the network.
    if (!url.startsWith(own) && !url.startsWith('blob:') && !url.startsWith('data:')) asked.push(url);
  };
  context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.startsWith(own)) record(request.url());
  });
  for (const page of pages) {
    const session = await context.newCDPSession(page);
    session.on('Network.requestWillBeSent', ({ request, initiator }) => {
      if (JSON.stringify(initiator.stack ?? '').includes(own)) record(request.url);
    });
    await session.send('Network.enable');
  }
  return asked;
}
