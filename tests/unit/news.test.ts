import { expect, test } from 'vitest';
import { isNews } from '@/lib/news/releases';

test.each([
  ['0.1.0', '0.2.0', true],
  ['0.9.3', '1.0.0', true],
  ['0.2.0', '0.2.1', false],
  ['0.2.1', '0.2.1', false],
  // A browser may be set back to an older version.
  ['0.3.0', '0.2.9', false],
  ['1.0.0', '0.9.0', false],
])('from %s to %s: news is %s', (before, now, expected) => {
  expect(isNews(before, now)).toBe(expected);
});
