import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { voteKey } from '@/lib/popup/vote-keys';

/** Stands for an element of the page: all that matters is whether something is typed in it. */
class FakeElement {
  constructor(readonly inField: boolean) {}
  closest(): FakeElement | null {
    return this.inField ? this : null;
  }
}

beforeAll(() => {
  vi.stubGlobal('Element', FakeElement);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

function press(key: string, extra: Partial<KeyboardEvent> = {}, inField = false) {
  const event = { key, composedPath: () => [new FakeElement(inField)], ...extra };
  return voteKey(event as unknown as KeyboardEvent);
}

it('knows the keys of a vote', () => {
  expect(['ArrowLeft', 'ArrowRight', 'ArrowDown', 's', 'z'].map((key) => press(key))).toEqual([
    'left',
    'right',
    'tie',
    'skip',
    'undo',
  ]);
});

it('takes letters with caps lock on', () => {
  expect(press('S')).toBe('skip');
});

it.each(['ArrowUp', 'Enter', ' ', 'x', 'constructor', 'toString'])('leaves %j alone', (key) => {
  expect(press(key)).toBeUndefined();
});

it.each(['repeat', 'ctrlKey', 'metaKey', 'altKey', 'shiftKey', 'isComposing'])('ignores keys with %s', (field) => {
  expect(press('ArrowLeft', { [field]: true })).toBeUndefined();
});

it('leaves fields their keys', () => {
  expect(press('ArrowLeft', {}, true)).toBeUndefined();
  expect(press('z', {}, true)).toBeUndefined();
});
