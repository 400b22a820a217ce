import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { initialsOf, LONGEST_NAME, tidyName } from '@/lib/profiles/profile';

describe('a profile’s name', () => {
  test('is one line without control characters, of at most 40 characters, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const name = tidyName(text);
        expect([...name].length).toBeLessThanOrEqual(LONGEST_NAME);
        expect(name).toBe(name.trim());
        expect(name).not.toMatch(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/u);
        expect(tidyName(name)).toBe(name);
      }),
    );
  });

  test('keeps markup as text, and emoji whole', () => {
    expect(tidyName('  <b>Night\u202e</b>\n\tsky ')).toBe('<b>Night </b> sky');
    expect(tidyName('👩‍👩‍👧 family')).toBe('👩‍👩‍👧 family');
    expect(tidyName('𝔸'.repeat(50))).toBe('𝔸'.repeat(40));
  });

  test.each([
    ['Portraits', 'Po'],
    ['Night sky', 'Ns'],
    ['𝔸bc', '𝔸b'],
    ['', 'Mt'],
    ['x', 'x'],
  ])('%j is %j at the toolbar button', (name, letters) => {
    expect(initialsOf({ name })).toBe(letters);
  });
});
