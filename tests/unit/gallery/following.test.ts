import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followChanges } from '@/lib/gallery/following';

describe('following the changes of a page', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A page whose changes move something or not; counts how often it is asked. */
  const page = (signal = new AbortController().signal) => {
    const asked = { times: 0, still: true };
    const following = followChanges(() => {
      asked.times += 1;
      following.checked(asked.still);
    }, signal);
    /** Changes 12 times a second for so long (s). */
    const change = (seconds: number) => {
      for (let times = 0; times < 12 * seconds; times += 1) {
        following.changed();
        vi.advanceTimersByTime(1000 / 12);
      }
    };
    return { asked, change, following };
  };

  it('asks after each change while changes move something', () => {
    const { asked, change } = page();
    asked.still = false;
    change(10);
    expect(asked.times).toBe(120);
  });

  it('asks about four times a second once they have moved nothing', () => {
    const { asked, change } = page();
    change(10);
    expect(asked.times).toBeGreaterThan(30);
    expect(asked.times).toBeLessThan(60);
  });

  it('asks after each change again as soon as one has moved something', () => {
    const { asked, change } = page();
    change(10);
    asked.still = false;
    change(1);
    asked.times = 0;
    change(1);
    expect(asked.times).toBe(12);
  });

  it('asks about the last change of a page that comes to rest', () => {
    const { asked, change, following } = page();
    change(2);
    vi.advanceTimersByTime(2000);
    for (let times = 0; times < 8; times += 1) following.changed();
    asked.times = 0;
    following.changed();
    expect(asked.times).toBe(0);
    vi.advanceTimersByTime(2000);
    expect(asked.times).toBe(1);
  });

  it('asks nothing any more once it is over', () => {
    const over = new AbortController();
    const { asked, change, following } = page(over.signal);
    change(2);
    following.changed();
    over.abort();
    asked.times = 0;
    vi.advanceTimersByTime(2000);
    expect(asked.times).toBe(0);
  });
});
