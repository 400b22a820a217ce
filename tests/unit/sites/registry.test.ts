import { describe, expect, it } from 'vitest';
import { matchesPattern } from '@/lib/sites/match-pattern';
import { ruleForUrl, siteRules } from '@/lib/sites/registry';

const FITS: [pattern: string, url: string][] = [
  ['https://*.midjourney.com/*', 'https://www.midjourney.com/explore?tab=top'],
  ['https://*.midjourney.com/*', 'https://midjourney.com/'],
  ['https://discord.com/*', 'https://discord.com/channels/1/2'],
  ['http://127.0.0.1/practice/*', 'http://127.0.0.1:40123/practice/explore?x=1'],
  ['*://*/*', 'http://example.net/a'],
  ['*://*/*', 'https://example.net/a'],
  ['https://a.example/b/*/c', 'https://a.example/b/x/y/c'],
  ['https://a.example/only', 'https://a.example/only'],
];

const FAILS: [pattern: string, url: string][] = [
  ['https://*.midjourney.com/*', 'http://www.midjourney.com/explore'],
  ['https://*.midjourney.com/*', 'https://notmidjourney.com/'],
  ['https://*.midjourney.com/*', 'https://midjourney.com.example.net/'],
  ['https://*.midjourney.com/*', 'https://example.net/?https://www.midjourney.com/'],
  ['https://discord.com/*', 'https://canary.discord.com/'],
  ['http://127.0.0.1/practice/*', 'http://127.0.0.1:40123/'],
  ['http://127.0.0.1/practice/*', 'http://localhost/practice/'],
  ['*://*/*', 'ftp://example.net/a'],
  ['*://*/*', 'chrome://extensions/'],
  ['https://a.example/b/*/c', 'https://a.example/b/c'],
  ['https://a.example/only', 'https://a.example/only/more'],
  ['https://a.example/ab*ba', 'https://a.example/aba'],
  ['https://a.example/*', 'no url'],
  ['no pattern', 'https://a.example/'],
];

describe('match patterns', () => {
  it.each(FITS)('%s fits %s', (pattern, url) => expect(matchesPattern(pattern, url)).toBe(true));
  it.each(FAILS)('%s does not fit %s', (pattern, url) => expect(matchesPattern(pattern, url)).toBe(false));
});

describe('rules', () => {
  it('belong to one page only', () => {
    expect(ruleForUrl('https://www.midjourney.com/explore')?.id).toBe('midjourney');
    expect(ruleForUrl('https://ptb.discord.com/channels/@me')?.id).toBe('discord');
    expect(ruleForUrl('http://127.0.0.1:9/practice/')?.id).toBe('practice');
    expect(ruleForUrl('https://example.net/')).toBeUndefined();
  });

  it('tell programs on the same computer apart by their port', () => {
    expect(ruleForUrl('http://127.0.0.1:7860/')?.id).toBe('automatic1111');
    expect(ruleForUrl('http://localhost:8188/')?.id).toBe('comfyui');
    expect(ruleForUrl('http://127.0.0.1:9999/')).toBeUndefined();
    expect(ruleForUrl('https://abc.gradio.live/')?.id).toBe('automatic1111');
  });

  it('keep our events from the pages where a click is a vote on the site itself', () => {
    const isolate = siteRules.find(({ id }) => id === 'midjourney')?.isolate ?? [];
    const left = (path: string) => isolate.some((pattern) => pattern.test(path));
    expect(['/rank', '/rank-v7', '/personalize/123/teach'].map(left)).toEqual([true, true, true]);
    expect(['/explore', '/personalize', '/jobs/1', '/organize'].map(left)).toEqual([false, false, false, false]);
  });
});
