import { afterEach, describe, expect, it, vi } from 'vitest';
import { Thumbnails } from '@/lib/board/thumbnails';

describe('thumbnails on the board', () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('are read once, and given back when many others came', async () => {
    const read = vi.fn(async (id: string) => (id === 'gone' ? undefined : new Blob([id])));
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    const thumbnails = new Thumbnails(read);
    const url = await thumbnails.urlOf('first');
    expect(url).toMatch(/^blob:/);
    expect(await thumbnails.urlOf('first')).toBe(url);
    expect(read).toHaveBeenCalledTimes(1);
    for (let i = 0; i < 400; i += 1) await thumbnails.urlOf(`p${i}`);
    expect(revoke).toHaveBeenCalledWith(url);
  });

  it('are made a few in one go, so that a page stays quick', async () => {
    vi.useFakeTimers();
    const made = vi.spyOn(URL, 'createObjectURL');
    const thumbnails = new Thumbnails(async (id) => new Blob([id]));
    const all = Promise.all(Array.from({ length: 50 }, (_, i) => thumbnails.urlOf(`p${i}`)));
    const goes: number[] = [];
    for (let before = 0; made.mock.calls.length < 50; before = made.mock.calls.length) {
      await vi.advanceTimersToNextTimerAsync();
      goes.push(made.mock.calls.length - before);
    }
    expect(Math.max(...goes)).toBeLessThanOrEqual(8);
    expect(new Set(await all).size).toBe(50);
  });

  it('are null where there is none, or where reading fails', async () => {
    expect(await new Thumbnails(async () => undefined).urlOf('gone')).toBeNull();
    expect(await new Thumbnails(() => Promise.reject(new Error('no'))).urlOf('bad')).toBeNull();
  });
});
