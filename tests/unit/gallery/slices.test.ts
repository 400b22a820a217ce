import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSlices } from '@/lib/gallery/slices';

describe('work in slices', () => {
  let idle: (() => void)[] = [];
  const rest = () => {
    for (const run of idle.splice(0)) run();
  };

  beforeEach(() => vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run)));
  afterEach(() => {
    idle = [];
    vi.unstubAllGlobals();
  });

  it('leaves out what fails, and goes on with the rest', () => {
    const done: number[] = [];
    const add = inSlices<number>((item) => {
      if (item % 2 === 0) throw new Error('not this one');
      done.push(item);
    }, new AbortController().signal);
    add([1, 2, 3, 4, 5]);
    rest();
    expect(done).toEqual([1, 3, 5]);
  });

  it('stops after a hundred failures, and tells it once', () => {
    let tried = 0;
    const tooMuch = vi.fn();
    const add = inSlices<number>(
      () => {
        tried += 1;
        throw new Error('never');
      },
      new AbortController().signal,
      tooMuch,
    );
    add(Array.from({ length: 500 }, (_, at) => at));
    while (idle.length > 0) rest();
    expect(tried).toBe(100);
    expect(tooMuch).toHaveBeenCalledTimes(1);
  });

  it('drops what comes faster than it can be worked off', () => {
    const tooMuch = vi.fn();
    const add = inSlices<number>(() => undefined, new AbortController().signal, tooMuch);
    add(Array.from({ length: 100_001 }, (_, at) => at));
    expect(tooMuch).toHaveBeenCalledTimes(1);
  });
});
