import fc from 'fast-check';

/** What breaks readers of text: markup, controls that turn a line around, halves of signs, what JavaScript itself knows by name. */
const NASTY = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><b title=\'',
  '&lt;&amp;&#0;',
  '\u202e\u2066\u200f\u061c',
  '\ud800',
  '\udfff\ud800',
  '\u0000\u0007\u001b[31m',
  '\u2028\u2029\ufeff',
  'e\u0301\u0301\u0301',
  '👩‍👩‍👧‍👦',
  'javascript:alert(1)',
  'data:text/html,<b>',
  '__proto__',
  'constructor',
  'toString',
  '%00%ff%u0000',
  '../../..',
  '--p',
  '—p',
  '{{{}',
  '::',
  '=cmd|calc',
];

/** Text as nobody would type it, with lone surrogates. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'binary', maxLength: 12 }), fc.string()), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** Anything that JSON can carry, keys that JavaScript knows included. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue(),
  hostileText,
  fc.dictionary(
    fc.oneof(fc.constantFrom('__proto__', 'constructor', 'toString', 'type', 'id'), fc.string()),
    fc.jsonValue(),
  ),
);
