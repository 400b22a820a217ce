import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { countWords, listWords, sizeWords, t } from '@/lib/language';

afterEach(() => vi.restoreAllMocks());

it('lists as people do', () => {
  expect(listWords([])).toBe('');
  expect(listWords(['one'])).toBe('one');
  expect(listWords(['one', 'two', 'three'])).toBe('one, two, three');
});

it.each([
  [0, '1 kB'],
  [840_000, '840 kB'],
  [21_300_000, '21 MB'],
  [1_240_000_000, '1.2 GB'],
])('writes %i bytes as %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

it('still has its words where an update left a script behind', () => {
  expect(t('popup.allow')).toBe('Allow');
  expect(countWords('sites', 2)).toBe('2 sites');
  // What Chromium does then.
  vi.spyOn(browser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  expect(t('popup.allow')).toBe('Allow');
  expect(countWords('sites', 2)).toBe('');
});
