import type { Result } from '../../../lib/messages/result';
import type { Status } from '../../../lib/messages/state';
import type { PracticeGallery } from '../../pages/practice/server';
import { readPictures } from '../harness/database';
import { until } from '../harness/until';

/** A page of the extension, in either browser. */
export interface OwnPage {
  evaluate: (code: (argument: string) => unknown, argument: string) => Promise<unknown>;
}

/** Sends a message to the background from one of the extension's own pages. */
export async function ask<Reply>(page: OwnPage, type: string, request: object): Promise<Result<Reply>> {
  const answer = await page.evaluate((message) => {
    const { runtime } = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as {
      runtime: { sendMessage: (message: unknown) => Promise<unknown> };
    };
    return runtime.sendMessage(JSON.parse(message));
  }, JSON.stringify({ type, request }));
  return answer as Result<Reply>;
}

/** Gives the person of the tests a taste, and tells its code: likes of some pictures of the practice gallery. */
export async function makeCode(page: OwnPage, { port }: PracticeGallery): Promise<string> {
  const pictures = Array.from({ length: 3 }, (_, number) => ({
    id: `practice:${number}`,
    url: `http://localhost:${port}/pictures/${number}_512.webp`,
    page: `http://127.0.0.1:${port}/practice/`,
  }));
  const ids = pictures.map(({ id }) => id);
  for (const index of ids.keys()) {
    const draft = {
      kind: 'like',
      id: `00000000-0000-4000-8000-00000000000${index}`,
      time: Date.UTC(2026, 0, 1) + index,
      picture: ids[index],
      context: [],
    };
    await ask(page, 'rating.append', { draft, pictures });
  }
  await until('the pictures to be read', async () => {
    const stored = await readPictures(page as Parameters<typeof readPictures>[0]);
    return stored.length >= 3 && stored.every(({ state }) => state === 'ready');
  });
  const code = async () => {
    const status = await ask<Status>(page, 'status.get', {});
    return status.ok ? status.value.code?.text : undefined;
  };
  let before: string | undefined;
  return until('the code to settle', async () => {
    const now = await code();
    const settled = now !== undefined && now === before && now;
    before = now;
    return settled;
  });
}
