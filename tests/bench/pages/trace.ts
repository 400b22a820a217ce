import type { Browser, Page } from 'playwright-core';

/** What the browser noted of one piece of work on a thread; times in µs. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread. */
  tdur?: number;
  args?: { data?: { url?: string } };
}

/** Processor time of a page's main thread, in ms. */
export interface MainThread {
  /** All tasks. */
  all: number;
  /** Functions of the extension that the browser called, with all the layout, style and hit tests that they forced. */
  ours: number;
  /** The most of that in one task. */
  longest: number;
  /** The browser's work for intersection observers, the page's and ours. */
  intersections: number;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Traces a page's main thread while `work` goes on. */
export async function traceMainThread(browser: Browser, page: Page, work: () => Promise<void>): Promise<MainThread> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  return readTrace(traceEvents);
}

function readTrace(events: readonly TraceEvent[]): MainThread {
  const sum: MainThread = { all: 0, ours: 0, longest: 0, intersections: 0 };
  let taskEnd = 0;
  let oursEnd = 0;
  let inTask = 0;
  for (const { name, ts, dur = 0, tdur = 0, args } of onBusiestThread(events)) {
    const time = tdur / 1000;
    if (ts >= taskEnd) {
      taskEnd = ts + dur;
      inTask = 0;
      sum.all += time;
    }
    if (name === 'IntersectionObserverController::computeIntersections') sum.intersections += time;
    // What one of our functions calls is counted with it.
    if (ts < oursEnd || !args?.data?.url?.startsWith('chrome-extension://')) continue;
    oursEnd = ts + dur;
    sum.ours += time;
    inTask += time;
    sum.longest = Math.max(sum.longest, inTask);
  }
  return sum;
}

/** The finished pieces of work of the thread that did the most layout, outer ones before inner ones. */
function onBusiestThread(events: readonly TraceEvent[]): TraceEvent[] {
  const layouts = new Map<string, number>();
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  for (const event of events)
    if (event.name === 'Layout') layouts.set(threadOf(event), (layouts.get(threadOf(event)) ?? 0) + 1);
  const [main] = [...layouts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return events
    .filter((event) => event.ph === 'X' && threadOf(event) === main)
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}
