import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LINE } from '@/lib/backup/format';
import { splitLines } from '@/lib/backup/split-lines';
import { streamOf } from '../store/fresh-store';

async function split(text: string, size: number): Promise<{ number: number; text: string }[][]> {
  const batches = [];
  for await (const batch of splitLines(streamOf(new TextEncoder().encode(text), size))) batches.push(batch);
  return batches;
}

describe('a file is cut into lines', () => {
  test('the same ones however its bytes come, with their numbers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ''))),
        fc.integer({ min: 1, max: 9 }),
        async (lines, size) => {
          const expected = lines.map((text, at) => ({ number: at + 1, text })).filter(({ text }) => text.trim() !== '');
          // A byte order mark at the very start is not part of the text.
          expect((await split(`\uFEFF${lines.join('\n')}`, size)).flat()).toEqual(expected);
        },
      ),
    );
  });

  test('at most a thousand at a time', async () => {
    const batches = await split('{}\n'.repeat(2500), 65_536);
    expect(batches.map((batch) => batch.length)).toEqual([1000, 1000, 500]);
  });

  test('and of one that never ends, no more is kept than shows that it is too long', async () => {
    const batches = await split(`a\n${'x'.repeat(3 * MAX_LINE)}\nb`, 65_536);
    expect(batches.flat().map(({ number, text }) => [number, Math.min(text.length, MAX_LINE + 1)])).toEqual([
      [1, 1],
      [2, MAX_LINE + 1],
      [3, 1],
    ]);
    expect(Math.max(...batches.flat().map(({ text }) => text.length))).toBeLessThan(MAX_LINE + 70_000);
  });
});
