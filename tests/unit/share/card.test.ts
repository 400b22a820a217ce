import { describe, expect, test } from 'vitest';
import { bandsOf, wordLine } from '@/lib/share/card';

describe('the bands of a card', () => {
  test('fill the width without a gap, the larger share the wider', () => {
    const bands = bandsOf(
      [
        { hex: '#111111', share: 0.6 },
        { hex: '#222222', share: 0.3 },
        { hex: '#333333', share: 0.1 },
      ],
      1200,
    );
    let at = 0;
    for (const { x, width } of bands) {
      expect(x).toBe(at);
      at += width;
    }
    expect(at).toBe(1200);
    expect(bands.map(({ width }) => width)).toEqual([720, 360, 120]);
  });

  test('are never slivers', () => {
    const [, small] = bandsOf(
      [
        { hex: '#111111', share: 0.999 },
        { hex: '#222222', share: 0.001 },
      ],
      1200,
    );
    expect(small?.width).toBeGreaterThan(80);
  });

  test('are none where nothing was liked yet', () => {
    expect(bandsOf([], 1200)).toEqual([]);
  });
});

describe('the words of a card', () => {
  const measure = (text: string) => text.length;

  test('stop where the line is full', () => {
    expect(wordLine(['warm', 'calm', 'fine texture'], 15, measure)).toBe('warm  ·  calm');
  });

  test('are left out altogether where even the first is too long', () => {
    expect(wordLine(['a very long word'], 5, measure)).toBe('');
  });
});
