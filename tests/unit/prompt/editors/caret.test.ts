import { expect, it } from 'vitest';
import { shiftPlace } from '@/lib/prompt/editors/caret';

const append = { start: 5, end: 5, insert: ' --p' };
const replace = { start: 5, end: 9, insert: ' --profile' };

it.each([
  ['in front of an insertion', 3, append, 3],
  ['at an insertion: typing goes on in front of it', 5, append, 5],
  ['behind an insertion', 6, append, 10],
  ['inside of what is replaced', 7, replace, 5],
  ['behind what is replaced', 9, replace, 15],
])('a caret %s', (_, place, edit, expected) => expect(shiftPlace(place, edit)).toBe(expected));
