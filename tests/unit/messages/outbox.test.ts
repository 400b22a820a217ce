import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from '@/lib/messages/outbox';
import { failure, type Problem, type Result, success } from '@/lib/messages/result';
import type { RatingDraft } from '@/lib/ratings/event';

const draft = (id: string): RatingDraft => ({ kind: 'unlike', id, time: 0, picture: 'a:1' });

/** A background that answers as told, and notes what it got. */
function makeOutbox() {
  const control = new AbortController();
  const script: (Result<unknown> | Promise<Result<unknown>>)[] = [];
  const got: string[] = [];
  const stored: string[] = [];
  const refused: string[] = [];
  const troubles: Problem['code'][] = [];
  const outbox = new Outbox(
    {
      append: async ({ draft: { id } }) => {
        got.push(id);
        return script.shift() ?? success(null);
      },
      stored: ({ id }) => stored.push(id),
      refused: ({ id }) => refused.push(id),
      troubled: ({ code }) => troubles.push(code),
    },
    control.signal,
  );
  const add = (...ids: string[]) => {
    for (const id of ids) outbox.add({ draft: draft(id), pictures: [] });
  };
  return { outbox, add, script, got, stored, refused, troubles, control };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('outbox', () => {
  it('sends in order, one at a time', async () => {
    const { add, script, got, stored } = makeOutbox();
    let answer: (result: Result<unknown>) => void = () => {};
    script.push(new Promise((resolve) => (answer = resolve)));
    add('a', 'b', 'c');
    await pass(0);
    expect(got).toEqual(['a']);
    answer(success(null));
    await pass(0);
    expect(got).toEqual(['a', 'b', 'c']);
    expect(stored).toEqual(['a', 'b', 'c']);
  });

  it.each(['failed', 'storage'] as const)(
    'keeps a rating after "%s" and sends it again before the others',
    async (code) => {
      const { outbox, add, script, got, stored, troubles } = makeOutbox();
      script.push(failure(code, 'line'), failure(code, 'line'));
      add('a', 'b');
      await pass(0);
      expect(outbox.length).toBe(2);
      await pass(499);
      expect(got).toEqual(['a']);
      await pass(1);
      expect(got).toEqual(['a', 'a']);
      await pass(1000);
      expect(got).toEqual(['a', 'a', 'a', 'b']);
      expect(stored).toEqual(['a', 'b']);
      expect(troubles).toEqual([code]);
      expect(outbox.length).toBe(0);
    },
  );

  it('waits twice as long each time, never longer than 30 s, and starts over after a success', async () => {
    const { add, script, got } = makeOutbox();
    script.push(...Array.from({ length: 9 }, () => failure('failed', 'line')));
    add('a');
    await pass(0);
    for (const pause of [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]) {
      const before = got.length;
      await pass(pause - 1);
      expect(got.length).toBe(before);
      await pass(1);
      expect(got.length).toBe(before + 1);
    }
    script.push(failure('failed', 'line'));
    add('b');
    await pass(500);
    expect(got.slice(-2)).toEqual(['b', 'b']);
  });

  it('does not send earlier because another rating came', async () => {
    const { add, script, got, stored } = makeOutbox();
    script.push(failure('failed', 'line'));
    add('a');
    await pass(100);
    add('b');
    await pass(300);
    expect(got).toEqual(['a']);
    await pass(100);
    expect(stored).toEqual(['a', 'b']);
  });

  it('asks again when the background says nothing at all', async () => {
    const { add, script, got, stored } = makeOutbox();
    script.push(new Promise(() => {}));
    add('a');
    await pass(20_000);
    expect(got).toEqual(['a']);
    await pass(500);
    expect(got).toEqual(['a', 'a']);
    expect(stored).toEqual(['a']);
  });

  it('asks again when sending throws', async () => {
    const { add, script, stored } = makeOutbox();
    script.push(Promise.reject(new Error('gone')));
    add('a');
    await pass(500);
    expect(stored).toEqual(['a']);
  });

  it('drops what is refused, says so, and goes on', async () => {
    const { outbox, add, script, stored, refused, troubles } = makeOutbox();
    script.push(failure('refused', 'line'));
    add('a', 'b');
    await pass(0);
    expect(refused).toEqual(['a']);
    expect(stored).toEqual(['b']);
    expect(troubles).toEqual([]);
    expect(outbox.length).toBe(0);
  });

  it('says once that the extension was updated, keeps the rating and rests', async () => {
    const { outbox, add, script, got, troubles } = makeOutbox();
    script.push(failure('disconnected', 'line'), failure('disconnected', 'line'));
    add('a');
    await pass(120_000);
    expect(got).toEqual(['a']);
    add('b');
    await pass(0);
    expect(troubles).toEqual(['disconnected']);
    expect(outbox.length).toBe(2);
  });

  it('says a trouble again only after something worked', async () => {
    const { add, script, troubles } = makeOutbox();
    script.push(failure('storage', 'line'), failure('storage', 'line'), success(null), failure('storage', 'line'));
    add('a');
    await pass(1500);
    add('b');
    await pass(0);
    expect(troubles).toEqual(['storage', 'storage']);
  });

  it('hands over all that waits when the page goes', async () => {
    const { outbox, add, script, got } = makeOutbox();
    script.push(failure('failed', 'line'));
    add('a', 'b');
    await pass(0);
    got.length = 0;
    outbox.handOver();
    expect(got).toEqual(['a', 'b']);
  });

  it('loses none and stores none twice, whatever the background does', async () => {
    const { outbox, add, script, got, stored } = makeOutbox();
    const once = new Set<string>();
    const answers = Array.from({ length: 200 }, (_, n) =>
      n % 3 === 0 ? success(null) : failure(n % 2 ? 'failed' : 'storage', 'line'),
    );
    script.push(...answers);
    const ids = Array.from({ length: 60 }, (_, n) => `r${n}`);
    for (const id of ids) {
      add(id);
      await pass(700);
    }
    await pass(30_000 * 200);
    expect(stored).toEqual(ids);
    expect(outbox.length).toBe(0);
    for (const id of got) once.add(id);
    expect([...once]).toEqual(ids);
  });

  it('hands over what waits once its script ends, and is silent then', async () => {
    const { add, script, got, control } = makeOutbox();
    script.push(failure('failed', 'line'));
    add('a');
    await pass(0);
    control.abort();
    expect(got).toEqual(['a', 'a']);
    await pass(60_000);
    expect(got).toEqual(['a', 'a']);
  });
});
