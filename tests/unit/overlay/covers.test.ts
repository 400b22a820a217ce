import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** As much of a browser that can tell what is seen as a press asks of it. */
type Told = (entries: { target: object; isVisible: boolean }[]) => void;
let tell: Told;
let observed: object[];

class Observer {
  constructor(told: Told) {
    tell = told;
  }
  observe(target: object) {
    observed.push(target);
  }
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

const ended = new AbortController();
const control = {} as Element;

describe('a press that the browser has yet to confirm', () => {
  let words: string[];
  let press: () => void;

  beforeEach(async () => {
    vi.useFakeTimers();
    vi.stubGlobal('IntersectionObserver', Observer);
    vi.stubGlobal('IntersectionObserverEntry', { prototype: { isVisible: true } });
    vi.stubGlobal(
      'MutationObserver',
      class {
        observe() {}
        disconnect() {}
      },
    );
    vi.resetModules();
    const { watchCovers } = await import('@/lib/overlay/covers');
    [observed, words] = [[], []];
    const covers = watchCovers(new EventTarget() as ShadowRoot, ended.signal);
    press = () => covers.onceKnown(control, (word) => words.push(word));
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it.each([
    [true, 'seen'],
    [false, 'covered'],
  ])('counts by what the browser says next: %s', (isVisible, word) => {
    press();
    expect(observed).toContain(control);
    tell([{ target: control, isVisible }]);
    expect(words).toEqual([word]);
  });

  it('is refused after a second, and what the browser says later makes no press of it', () => {
    press();
    vi.advanceTimersByTime(999);
    expect(words).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(words).toEqual(['late']);
    tell([{ target: control, isVisible: true }]);
    expect(words).toEqual(['late']);
  });
});
