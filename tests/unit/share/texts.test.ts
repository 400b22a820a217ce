import { describe, expect, test } from 'vitest';
import { shareTexts } from '@/lib/share/texts';

describe('a code handed on as text', () => {
  const code = 'tb4qk8m2v0z7wd1r9xh3ncy5e6gp8jt9';

  test('for a prompt, it is what Penchant itself would write', () => {
    expect(shareTexts(code, 250).suffix).toBe(`--p ${code} --s 250`);
  });

  test('for a person, it explains itself and stands as one word, so that it can be picked out', () => {
    expect(shareTexts(code, 250).explained).toMatch(new RegExp(`(?:^|\\s)${code}(?:\\s|$)`));
  });
});
