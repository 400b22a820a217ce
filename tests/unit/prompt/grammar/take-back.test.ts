import { expect, it } from 'vitest';
import { applyEdit } from '@/lib/prompt/grammar/edit';
import { rememberEdit, takeBack } from '@/lib/prompt/grammar/take-back';

const edit = { start: 5, end: 5, insert: ' --p --s 100' };
const inserted = rememberEdit('a cat\n', edit);

it('finds what was inserted after the person typed in front of it', () => {
  const text = 'a big cat in fog --p --s 100\n';
  const back = takeBack(text, inserted);
  expect(back && applyEdit(text, back)).toBe('a big cat in fog\n');
});

it('gives nothing where the person changed what was inserted', () =>
  expect(takeBack('a cat --p --s 200\n', inserted)).toBeUndefined());

it('puts back what was taken out, as long as nothing else changed', () => {
  const out = rememberEdit('a cat --p x --s 1', { start: 5, end: 17, insert: '' });
  const back = takeBack('a cat', out);
  expect(back && applyEdit('a cat', back)).toBe('a cat --p x --s 1');
  expect(takeBack('a cat!', out)).toBeUndefined();
});

it('leaves a strength that grew by a digit to the person', () => {
  expect(takeBack('a cat --p --s 1000\n', inserted)).toBeUndefined();
  const first = rememberEdit('', { start: 0, end: 0, insert: '--s 100' });
  expect(takeBack('--s 1000', first)).toBeUndefined();
  expect(takeBack('--s 100 --s 1000', first)).toEqual({ start: 0, end: 7, insert: '' });
});
