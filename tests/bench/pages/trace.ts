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

/** Work that a page needs for its frames in any case, whoever asks for it first: ours is only what is done more often. */
const SHARED = [
  'UpdateLayoutTree',
  'Layout',
  'PrePaint',
  'IntersectionObserverController::computeIntersections',
] as const;
type Shared = (typeof SHARED)[number];

/** A piece of it that takes less (ms) found nothing to do. There are hundreds of these, of a few µs each: they count for themselves. */
const IDLE = 0.1;

/** How often something was done, and how long it took, in ms of processor time. */
export interface Work {
  count: number;
  time: number;
}

/** Processor time of a page's main thread, in ms. */
export interface MainThread {
  /** All tasks. */
  all: number;
  /** Functions, the page's and ours, without what they forced. */
  scripting: number;
  /** Style and layout. */
  layout: number;
  /** Functions of the extension that the browser called, with the hit tests that they forced, but without `shared`. */
  ours: number;
  /** The most of our functions in one task, all included. */
  longest: number;
  /** Tasks of more than 50 ms. */
  longTasks: number;
  shared: Record<Shared, { busy: Work; idle: Work }>;
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** Traces a page's main thread while `work` goes on. */
export async function traceMainThread(browser: Browser, page: Page, work: () => Promise<void>): Promise<MainThread> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse((await browser.stopTracing()).toString());
  return readTrace(traceEvents);
}

/** A piece of work that goes on while others inside of it are read. */
interface Open {
  event: TraceEvent;
  end: number;
  ours: boolean;
}

function readTrace(events: readonly TraceEvent[]): MainThread {
  const nothing = () => ({ count: 0, time: 0 });
  const shared = Object.fromEntries(
    SHARED.map((name) => [name, { busy: nothing(), idle: nothing() }]),
  ) as MainThread['shared'];
  const self = new Map<string, number>();
  const sum = { all: 0, ours: 0, longest: 0, longTasks: 0 };
  const open: Open[] = [];
  let oursInTask = 0;
  const add = (name: string, time: number) => self.set(name, (self.get(name) ?? 0) + time);
  for (const event of onBusiestThread(events)) {
    const { name, ts, dur = 0, tdur = 0, args } = event;
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= ts) open.pop();
    const time = tdur / 1000;
    const outer = open.at(-1);
    if (!outer) {
      sum.all += time;
      oursInTask = 0;
      if (dur > 50_000) sum.longTasks += 1;
    }
    const called = args?.data?.url?.startsWith('chrome-extension://') ?? false;
    const isShared = name in shared;
    add(name, time);
    if (outer) add(outer.event.name, -time);
    if (called && !outer?.ours) {
      sum.ours += time;
      oursInTask += time;
      sum.longest = Math.max(sum.longest, oursInTask);
    }
    const inShared = open.some((each) => each.event.name in shared);
    if (isShared && !inShared) {
      const work = shared[name as Shared][time < IDLE ? 'idle' : 'busy'];
      work.count += 1;
      work.time += time;
      if (outer?.ours) sum.ours -= time;
    }
    open.push({ event, end: ts + dur, ours: called || (outer?.ours ?? false) });
  }
  const of = (...names: string[]) => names.reduce((total, name) => total + (self.get(name) ?? 0), 0);
  return {
    ...sum,
    scripting: of(
      'FunctionCall',
      'EvaluateScript',
      'TimerFire',
      'FireAnimationFrame',
      'EventDispatch',
      'FireIdleCallback',
    ),
    layout: of('UpdateLayoutTree', 'Layout'),
    shared,
  };
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

/**
 * What is ours of some runs, in ms: our functions, and what the page did more often than in as many runs without them, at
 * what it takes once. Equal runs differ by some dozens either way, so all are counted together before they are compared.
 */
export function addedWork(withUs: readonly MainThread[], without: readonly MainThread[]): number {
  const ours = withUs.reduce((sum, run) => sum + run.ours, 0);
  const more = SHARED.flatMap((name) =>
    (['busy', 'idle'] as const).map((kind) => {
      const [a, b] = [withUs, without].map((runs) => total(runs.map(({ shared }) => shared[name][kind])));
      return a && b ? added(a, b) : 0;
    }),
  );
  return ours + more.reduce((sum, time) => sum + time, 0);
}

const total = (work: readonly Work[]): Work => ({
  count: work.reduce((sum, { count }) => sum + count, 0),
  time: work.reduce((sum, { time }) => sum + time, 0),
});

const added = (withUs: Work, without: Work): number => {
  const once = (withUs.time + without.time) / Math.max(1, withUs.count + without.count);
  return Math.max(0, withUs.count - without.count) * once;
};
