import type { Chromium } from './chromium';

interface Tabs {
  query: (what: object) => Promise<{ id: number }[]>;
  sendMessage: (tab: number, message: object) => Promise<unknown>;
}

/** What the browser does when the keys of a command are pressed, which a headless one never sees. */
export async function command({ worker }: Chromium, name: string): Promise<void> {
  await worker.evaluate(async (wanted) => {
    const { tabs } = Reflect.get(globalThis, 'chrome') as { tabs: Tabs };
    for (const { id } of await tabs.query({}))
      await tabs.sendMessage(id, { type: 'command', command: wanted }).catch(() => undefined);
  }, name);
}
