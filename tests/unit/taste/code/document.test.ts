import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decode, read, write } from '@/lib/taste/code/code';
import { countOf, LENGTH, PULSES } from '@/lib/taste/code/pulses';

const document = readFileSync(join(import.meta.dirname, '../../../../docs/preference-code.md'), 'utf8');

interface Vector {
  code: string;
  confidence: number;
  step: number;
  pulses: number[];
}

/** The JSON block of this name in the document. */
function block<Value>(name: string): Value[] {
  const [, json] = new RegExp(`\`\`\`json ${name}\\n([\\s\\S]*?)\`\`\``).exec(document) ?? [];
  return JSON.parse(json ?? '[]');
}

const codes = block<Vector>('codes');
const refusals = block<{ text: string; refusal: string }>('refusals');

describe('the document of the format', () => {
  test('has ten codes, and texts that are refused in each of the five ways', () => {
    expect(codes.length).toBe(10);
    expect(new Set(refusals.map(({ refusal }) => refusal)).size).toBe(5);
  });

  test.each(codes)('$code holds what the document says', ({ code, confidence, step, pulses }) => {
    expect(read(code, 'c')).toEqual({ ok: true, confidence, step, pulses: Int8Array.from(pulses) });
    expect(write({ confidence, step, pulses: Int8Array.from(pulses) }, 'c')).toBe(code);
  });

  test.each(refusals)('“$text” is refused as $refusal', ({ text, refusal }) => {
    expect(read(text, 'c')).toMatchObject({ ok: false, kind: refusal });
  });

  test('says how long the list is, and what two of the codes weigh', () => {
    expect(document).toContain(`V(64, 71) = ${countOf(LENGTH, PULSES)}\n`);
    const ones = { letter: 'c', deviations: new Array(64).fill(1) };
    const weights = codes.slice(1, 3).map(({ code }) => {
      const decoded = decode(code, ones);
      return decoded.ok ? [...decoded.weights] : [];
    });
    expect(weights[0]?.[0]).toBeCloseTo(-15.7772, 4);
    expect(weights[0]?.slice(1).every((weight) => weight === 0)).toBe(true);
    expect(weights[1]?.[6]).toBeCloseTo(0.1204, 4);
    expect(weights[1]?.[7]).toBeCloseTo(0.1204 / 2, 4);
  });
});
