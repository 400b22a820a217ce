import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { alarm } from '@/lib/gallery/alarm';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('an alarm', () => {
  it('rings once, at the earliest of its times', () => {
    const ring = vi.fn();
    const at = alarm(ring, new AbortController().signal);
    const now = performance.now();
    for (const time of [500, 200, 900]) at(now + time);
    vi.advanceTimersByTime(199);
    expect(ring).not.toHaveBeenCalled();
    vi.advanceTimersByTime(5000);
    expect(ring).toHaveBeenCalledOnce();
  });

  it('can be set again after that, and never once it is over', () => {
    const ring = vi.fn();
    const over = new AbortController();
    const at = alarm(ring, over.signal);
    at(performance.now() + 10);
    vi.advanceTimersByTime(10);
    at(performance.now() + 10);
    vi.advanceTimersByTime(10);
    expect(ring).toHaveBeenCalledTimes(2);
    at(performance.now() + 10);
    over.abort();
    at(performance.now() + 5);
    vi.advanceTimersByTime(1000);
    expect(ring).toHaveBeenCalledTimes(2);
  });
});
