import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainCode } from '@/lib/codes/explain';
import { weightedCodes } from '@/lib/codes/kind';
import { codesMet } from '@/lib/codes/met';
import { recognise } from '@/lib/codes/recognise';
import { refusalWords } from '@/lib/codes/refusal-words';
import { basis } from '@/lib/taste/basis/basis';
import { blendOf } from '@/lib/taste/code/blend';
import { decode, encode } from '@/lib/taste/code/code';
import { cases, PATIENCE } from './cases';
import { growth, LINEAR } from './growth';
import { hostileText } from './texts';

const good = encode({ weights: Float64Array.from({ length: 64 }, (_, i) => (i % 7) - 3), confidence: 3 }, basis) ?? '';

/** A real code with one part of it replaced, or between other text. */
const nearly = fc
  .tuple(fc.nat(good.length), fc.nat(4), hostileText)
  .map(([at, length, text]) => good.slice(0, at) + text + good.slice(at + length));

describe('a pasted code, whatever it is', () => {
  test('is read or refused with a line, and never throws', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, nearly), (text) => {
        const decoded = decode(text, basis);
        if (decoded.ok) expect(decoded.weights.every(Number.isFinite)).toBe(true);
        else expect(refusalWords(decoded)).toMatch(/^[^\n]{10,200}$/u);
        expect(explainCode(text, basis)).not.toBe('');
        const blended = blendOf(text, basis);
        if (blended.ok) expect(blended.weights.every(Number.isFinite)).toBe(true);
      }),
      cases('codes', 2),
    );
  });

  test('gives nothing to keep but words that have the shape of a code', { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, nearly), (text) => {
        const { codes, line } = recognise(text, basis);
        expect(codes.length > 0 || line !== '').toBe(true);
        for (const { code } of codes) expect(code).toMatch(/^[a-z0-9]{1,64}$/);
        for (const code of codesMet(text)) expect(code).toMatch(/^[a-z0-9]{1,64}$/i);
      }),
      cases('codes', 2),
    );
  });

  test.each(['a', ' ', 'tc0', '--p a::', '{', '\ud800', '::1 '])('takes linear time: %j', (unit) => {
    const text = unit.repeat(8000 / unit.length);
    for (const read of [
      (long: string) => decode(long, basis),
      (long: string) => recognise(long, basis),
      (long: string) => blendOf(long, basis),
      codesMet,
      weightedCodes,
    ])
      expect(growth(read, text)).toBeLessThan(LINEAR);
  });
});
