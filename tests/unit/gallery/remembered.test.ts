import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { remembered } from '@/lib/gallery/remembered';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what is remembered', () => {
  it('is made anew once it is old, even where it is nothing', () => {
    const make = vi.fn(() => undefined);
    const value = remembered(make, 1000);
    value();
    vi.advanceTimersByTime(999);
    value();
    expect(make).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(1);
    value();
    expect(make).toHaveBeenCalledTimes(2);
  });
});
