import type { Chromium } from './chromium';
import { until } from './until';

/** Kills the extension's worker, as the browser does when it wants the memory back. */
export interface WorkerKiller {
  /** Stops the worker and waits until it has stopped. Does nothing where none runs. The next event starts a new one. */
  kill: () => Promise<void>;
  /** How many running workers were stopped. */
  killed: () => number;
}

/** Gets ready to kill. It keeps one empty page open. */
export async function workerKiller({ context }: Chromium): Promise<WorkerKiller> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let running: boolean | undefined;
  let stops = 0;
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    const now = versions.some(({ runningStatus }) => runningStatus !== 'stopped');
    if (running && !now) stops += 1;
    running = now;
  });
  await session.send('ServiceWorker.enable');
  await until('the state of the worker', async () => running !== undefined);
  return {
    kill: async () => {
      if (!running) return;
      const before = stops;
      await session.send('ServiceWorker.stopAllWorkers');
      await until('the worker to stop', async () => stops > before);
    },
    killed: () => stops,
  };
}
