import type { Chromium } from './chromium';
import { until } from './until';

/** Kills the extension's worker as the browser does when it wants the memory back, and waits until it is gone. The next event starts a new one. */
export async function killWorker({ cdp, extensionId }: Chromium): Promise<void> {
  const alive = async () => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.filter(({ url }) => url.startsWith(`chrome-extension://${extensionId}/`));
  };
  const targets = await alive();
  const killed = new Set(targets.map(({ targetId }) => targetId));
  for (const targetId of killed) await cdp.send('Target.closeTarget', { targetId });
  await until('the worker to end', async () => !(await alive()).some(({ targetId }) => killed.has(targetId)));
}

/** Marks the worker that runs now. The mark is gone in the next one. */
export async function markWorker({ worker }: Chromium): Promise<void> {
  await worker.evaluate(() => Reflect.set(globalThis, 'markedByTest', true));
}

/** Whether the worker is still the one that was marked. */
export async function isMarked({ worker }: Chromium): Promise<boolean> {
  return worker.evaluate(() => Reflect.has(globalThis, 'markedByTest'));
}
