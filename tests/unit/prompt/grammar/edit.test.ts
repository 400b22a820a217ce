import { expect, it } from 'vitest';
import { applyEdit, difference } from '@/lib/prompt/grammar/edit';

it.each([
  ['a cat --s 100', 'a cat --s 250', { start: 10, end: 12, insert: '25' }],
  ['aaa', 'aaaa', { start: 3, end: 3, insert: 'a' }],
  ['abc', 'abc', undefined],
  ['abc', '', { start: 0, end: 3, insert: '' }],
])('the smallest edit from %j to %j', (from, to, expected) => {
  const found = difference(from, to);
  expect(found).toEqual(expected);
  expect(found ? applyEdit(from, found) : from).toBe(to);
});
