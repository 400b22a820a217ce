import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { database } from '@/lib/store/database';
import { testStore } from '@/lib/store/self-test';

afterEach(() => {
  vi.restoreAllMocks();
});

test('a store that works passes its test, and nothing is left of it', async () => {
  expect(await testStore()).toBeNull();
  expect(await (await database()).count('meta')).toBe(0);
});

test('a full disk is told with what to do', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('Full.', 'QuotaExceededError');
  });
  expect(await testStore()).toMatch(/^The disk is full\..*free some space/);
  vi.restoreAllMocks();
  expect(await testStore()).toBeNull();
});

test('a store that forgets is told', async () => {
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore) {
    return this.getKey('nothing');
  });
  expect(await testStore()).toMatch(/^The browser does not keep/);
});
