import { describe, expect, it } from 'vitest';
import { changeInView, choiceFor } from '@/lib/settings/prompt-choice';
import { settings } from '@/lib/settings/settings';
import { z } from '@/lib/zod';

const saved = z.parse(settings, {
  strength: 300,
  prompts: { midjourney: { strength: 750, midjourney: { use: 'bare' } } },
});

describe('what is chosen for a site', () => {
  it('is what was chosen there, else what was chosen for all', () => {
    expect(choiceFor(saved, 'midjourney')).toEqual({
      strength: 750,
      automatic: false,
      atSubmit: false,
      midjourney: { use: 'bare' },
      code: { use: 'own' },
      references: 0,
    });
    expect(choiceFor(saved, 'practice').strength).toBe(300);
    expect(choiceFor(saved, undefined).strength).toBe(300);
  });

  it('gives way where the same is chosen for all in sight of it', () => {
    const change = { strength: 50 };
    const after = { ...saved, ...change, ...changeInView(change, saved.prompts, 'midjourney') };
    expect(choiceFor(after, 'midjourney')).toMatchObject({ strength: 50, midjourney: { use: 'bare' } });
    expect(changeInView(change, saved.prompts, 'practice')).toEqual({});
  });

  it('is read from settings that were saved before sites had their own', () =>
    expect(z.parse(settings, { midjourney: { use: 'code', code: 'ueeo8az' } }).prompts).toEqual({}));
});
