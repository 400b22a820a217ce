import type { Page, Request } from 'playwright-core';
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
    if (asker(request)?.startsWith(own) ?? true) record(request.url());
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

/** The address of the page or worker that asks; undefined for the first page of a tab that is only just opening. */
function asker(request: Request): string | undefined {
  try {
    return request.serviceWorker()?.url() ?? request.frame().url();
  } catch {
    // Playwright has no frame for it yet, and throws.
    return undefined;
  }
}
