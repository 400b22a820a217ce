import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalWords } from '@/lib/codes/refusal-words';
import { ALPHABET } from '@/lib/taste/code/alphabet';
import { CODE_LENGTH, confidenceOf, decode, encode, read, whiten, write } from '@/lib/taste/code/code';
import { mulberry32 } from '@/lib/taste/random';
import { basis, gaussian } from '../simulated';

const seeds = fc.integer();

function weightsOf(seed: number): Float64Array {
  const random = mulberry32(seed);
  return Float64Array.from({ length: 64 }, () => gaussian(random));
}

function codeOf(seed: number, confidence = 4): string {
  return encode({ weights: weightsOf(seed), confidence }, basis) ?? '';
}

function cosine(a: Float64Array, b: Float64Array): number {
  const product = (x: Float64Array, y: Float64Array): number =>
    x.reduce((sum, value, i) => sum + value * (y[i] ?? 0), 0);
  return product(a, b) / Math.sqrt(product(a, a) * product(b, b));
}

const kindOf = (text: string): string => {
  const decoded = decode(text, basis);
  return decoded.ok ? 'ok' : decoded.kind;
};

describe('a preference code', () => {
  test('is one lower-case word of 40 that begins with its format', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(codeOf(seed)).toMatch(/^tc[0-9a-hjkmnp-tv-z]{38}$/);
      }),
    );
  });

  test('carries direction, length and confidence', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 0, max: 7 }), (seed, confidence) => {
        const decoded = decode(codeOf(seed, confidence), basis);
        expect(decoded).toMatchObject({ ok: true, confidence });
        if (!decoded.ok) return;
        const before = whiten(weightsOf(seed), basis);
        const after = whiten(decoded.weights, basis);
        expect(cosine(before, after)).toBeGreaterThan(0.9);
        const ratio = Math.sqrt(after.reduce((s, v) => s + v * v, 0) / before.reduce((s, v) => s + v * v, 0));
        expect(ratio).toBeGreaterThan(0.88);
        expect(ratio).toBeLessThan(1.13);
      }),
    );
  });

  test('read and written again is the same code', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const content = read(codeOf(seed), 'c');
        expect(content.ok && write(content, 'c')).toBe(codeOf(seed));
      }),
    );
  });

  test('is read in capitals, with spaces around it, and with o, i and l for 0 and 1', () => {
    const code =
      Array.from({ length: 500 }, (_, seed) => codeOf(seed)).find((text) => /0/.test(text) && /1.*1/.test(text)) ?? '';
    const typed = ` \n${code.toUpperCase().replaceAll('0', 'O').replace('1', 'I').replace('1', 'l')}\t\n`;
    expect(decode(typed, basis)).toEqual(decode(code, basis));
    expect(kindOf(typed)).toBe('ok');
  });

  test('does not exist for a taste without a direction', () => {
    expect(encode({ weights: new Float64Array(64), confidence: 0 }, basis)).toBeUndefined();
    expect(encode({ weights: new Float64Array(64).fill(Number.NaN), confidence: 0 }, basis)).toBeUndefined();
  });

  test('with one wrong character is always refused', () => {
    for (const code of [codeOf(1), codeOf(2), codeOf(3)]) {
      for (let at = 0; at < CODE_LENGTH; at += 1) {
        for (const symbol of ALPHABET) {
          if (symbol === code[at]) continue;
          expect(kindOf(code.slice(0, at) + symbol + code.slice(at + 1))).not.toBe('ok');
        }
      }
    }
  });

  test('with two neighbours swapped is always refused', () => {
    const code = codeOf(4);
    for (let at = 0; at < CODE_LENGTH - 1; at += 1) {
      if (code[at] === code[at + 1]) continue;
      expect(kindOf(`${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`)).not.toBe('ok');
    }
  });

  test('past the last vector is refused although its check symbols fit', () => {
    // All payload symbols at their highest: rank 2^167 - 1, with the right check symbols.
    expect(kindOf('tczzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzvap')).toBe('damaged');
  });
});

describe('what is not a preference code is refused by its name', () => {
  const code = codeOf(5);
  const wrong = code.endsWith('0') ? '1' : '0';
  const cases: [string, string][] = [
    ['', 'empty'],
    [' \n\t ', 'empty'],
    ['31dqpqy', 'midjourney'],
    [' JPRHYI7 ', 'midjourney'],
    ['m7360976358991724574', 'midjourney'],
    ['p12345', 'midjourney'],
    ['<@287696585142304769>', 'midjourney'],
    [code.slice(0, -1) + wrong, 'damaged'],
    [code.slice(0, -4), 'damaged'],
    [`${code}x`, 'damaged'],
    [code.replace(/..$/, 'u0'), 'damaged'],
    [`${code.slice(0, 16)} ${code.slice(16)}`, 'damaged'],
    [`${code.slice(0, 16)}\n${code.slice(16)}`, 'damaged'],
    [`${code.slice(0, 16)}🙂${code.slice(17)}`, 'damaged'],
    [`tz${code.slice(2)}`, 'newer'],
    [`tb${code.slice(2, 32)}`, 'newer'],
    ['a cat in the rain', 'foreign'],
    ['--p', 'foreign'],
    [code.slice(1), 'foreign'],
    ['https://example.com/tc', 'foreign'],
  ];
  for (const [text, kind] of cases) {
    test(`${JSON.stringify(text)} is ${kind}`, () => {
      const decoded = decode(text, basis);
      expect(decoded).toMatchObject({ ok: false, kind });
      expect(!decoded.ok && refusalWords(decoded)).toMatch(/^[^\n]{20,140}\.$/u);
    });
  }

  test('nothing makes the reader throw', () => {
    const nearly = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => `tc${text}`);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
        expect(kindOf(text)).not.toBe('');
      }),
    );
  });
});

test('confidence counts learned events up to 7', () => {
  expect([0, 19, 20, 39, 40, 70, 100, 150, 200, 399, 400, 100_000].map(confidenceOf)).toEqual([
    0, 0, 1, 1, 2, 3, 4, 5, 6, 6, 7, 7,
  ]);
});
