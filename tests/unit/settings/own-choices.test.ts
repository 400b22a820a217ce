import { describe, expect, it } from 'vitest';
import type { CodeEntry } from '@/lib/codes/entry';
import { writtenChoices, writtenNow } from '@/lib/options/written-choices';
import { chosenFor, forgottenFor, type OwnChoices, ownChoices } from '@/lib/settings/own-choices';
import { choiceFor, type PromptChange } from '@/lib/settings/prompt-choice';
import { settings } from '@/lib/settings/settings';
import type { Dialect } from '@/lib/sites/rule';
import { z } from '@/lib/zod';

const saved = z.parse(settings, {
  strength: 300,
  prompts: { midjourney: { midjourney: { use: 'bare' } }, 'https://www.odd.test': { strength: 10 }, practice: {} },
});
const entry = (code: string, kind: CodeEntry['kind'], name: string): CodeEntry => ({
  code,
  kind,
  name,
  note: '',
  source: 'pasted',
  added: 0,
  favourite: false,
});
const BOOK = [entry('tcr0aaaa', 'preference', 'A friend’s'), entry('ueeo8az', 'profile', '')];
const on = (dialect: Dialect, own: PromptChange = {}): OwnChoices => ({
  site: 'a',
  name: 'A',
  dialect,
  choice: choiceFor({ ...saved, prompts: { a: own } }, 'a'),
});

describe('sites with choices of their own', () => {
  it('are those where something was chosen otherwise, with what holds there', () => {
    expect(ownChoices(saved).map(({ name, dialect, choice }) => [name, dialect, choice.strength])).toEqual([
      ['Midjourney', 'midjourney', 300],
      ['odd.test', 'code', 10],
    ]);
  });

  it('are changed and forgotten one by one', () => {
    const change = chosenFor(saved, 'midjourney', { automatic: true });
    expect(change.prompts).toEqual({ ...saved.prompts, midjourney: { midjourney: { use: 'bare' }, automatic: true } });
    expect(forgottenFor(saved, 'https://www.odd.test').prompts).toEqual({
      midjourney: saved.prompts.midjourney,
      practice: {},
    });
  });
});

describe('what can be written there', () => {
  it('is what the site understands', () => {
    expect(writtenChoices(on('words'), BOOK)).toEqual([]);
    expect(writtenChoices(on('code'), BOOK).map(({ label }) => label)).toEqual(['My taste', 'A friend’s']);
    expect(writtenChoices(on('midjourney'), BOOK).map(({ id }) => id)).toEqual(['nothing', 'bare', 'ueeo8az']);
  });

  it('never lets a preference code into a Midjourney prompt', () => {
    for (const { change } of writtenChoices(on('midjourney'), BOOK)) expect(change).not.toHaveProperty('code');
    expect(JSON.stringify(writtenChoices(on('midjourney'), BOOK))).not.toContain('tcr0aaaa');
  });

  it.each<[Dialect, PromptChange, string]>([
    ['code', { code: { use: 'code', code: 'tcr0aaaa' } }, 'tcr0aaaa'],
    ['code', { code: { use: 'code', code: 'tcr0aaaa::2 tcr0bbbb' } }, 'tcr0aaaa::2 tcr0bbbb'],
    ['midjourney', { midjourney: { use: 'bare' } }, 'bare'],
    ['midjourney', { midjourney: { use: 'code', code: 'm1234567' } }, 'm1234567'],
  ])('holds what is written now: %s %j', (dialect, own, now) => {
    const one = on(dialect, own);
    expect(writtenNow(one)).toBe(now);
    expect(writtenChoices(one, BOOK).filter(({ id }) => id === now)).toEqual([
      expect.objectContaining({ change: own }),
    ]);
  });
});
