/** Calls `ring` at the earliest time that it was set to, once (ms of `performance.now`). */
export function alarm(ring: () => void, signal: AbortSignal): (at: number) => void {
  let set: { timer: ReturnType<typeof setTimeout>; at: number } | undefined;
  signal.addEventListener('abort', () => clearTimeout(set?.timer));
  return (at) => {
    if (signal.aborted || (set && set.at <= at)) return;
    clearTimeout(set?.timer);
    const timer = setTimeout(() => {
      set = undefined;
      ring();
    }, at - performance.now());
    set = { timer, at };
  };
}
