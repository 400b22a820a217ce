import type { Chromium } from './chromium';

/** What the browser does when the keys of a command are pressed, which a headless one never sees. */
export async function command({ worker }: Chromium, name: string): Promise<void> {
  await worker.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
}
