import { describe, expect, it } from 'vitest';
import {
  madeOfSentence,
  progressSentence,
  readinessSentence,
  strengthWords,
  waitingSentence,
} from '@/lib/popup/sentences';
import { exampleStatus } from './example-status';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('progress', () => {
  it('counts towards the customary mark, and past it just counts', () => {
    expect(progressSentence(exampleStatus({ ratings: 12 }))).toBe('12 of about 200 ratings');
    expect(progressSentence(exampleStatus({ ratings: 200 }))).toBe('200 of about 200 ratings');
    expect(progressSentence(exampleStatus({ ratings: 231 }))).toBe('231 ratings');
  });

  it('knows one from many', () => {
    expect(madeOfSentence({ likes: 1, votes: 2 })).toBe('1 like, 2 votes');
    expect(madeOfSentence({ likes: 0, votes: 1 })).toBe('0 likes, 1 vote');
  });
});

describe('readiness, said honestly', () => {
  it('gives no figure while it is too early', () => {
    expect(readinessSentence(exampleStatus())).toBe('Too early to say how well I know your taste.');
    expect(readinessSentence(exampleStatus({ ratings: 0 }))).toMatch(/^Nothing is known/);
    for (const ratings of [0, 12]) expect(readinessSentence(exampleStatus({ ratings }))).not.toMatch(/\d/);
  });

  it('gives the share with its interval and what to hold it against', () => {
    expect(plain(readinessSentence(exampleStatus({ state: 'usable' })))).toBe(
      'On new pairs I now guess your choice about 63 % of the time (57 to 69). You agree with yourself about 82 %; a coin toss is 50.',
    );
  });

  it('says when more ratings change little', () => {
    expect(readinessSentence(exampleStatus({ state: 'ready' }))).toMatch(/More ratings would hardly change that\.$/);
  });

  it('says plainly that a taste cannot be predicted', () => {
    const sentence = plain(
      readinessSentence(exampleStatus({ state: 'unpredictable', guess: 0.51, low: 0.44, high: 0.58 })),
    );
    expect(sentence).toMatch(/^I cannot yet tell your choices from a coin toss/);
    expect(sentence).toContain('51 % of the time (44 to 58)');
    expect(sentence).toContain('the code would then do little');
  });
});

describe('waiting pictures', () => {
  it('says how many and why, for one and for many', () => {
    expect(waitingSentence({ reason: 'permission', count: 1 })).toBe(
      '1 picture is waiting for access to the host it comes from.',
    );
    expect(waitingSentence({ reason: 'permission', count: 14 })).toBe(
      '14 pictures are waiting for access to the host they come from.',
    );
    expect(waitingSentence({ reason: 'queued', count: 2 })).toBe('2 pictures are about to be read.');
    expect(plain(waitingSentence({ reason: 'too-large', count: 1 }))).toContain('over 30 MB or 8,000 pixels');
  });

  it('promises the ratings where a picture will never be read', () => {
    for (const reason of ['unreachable', 'undecodable', 'too-large'] as const)
      expect(waitingSentence({ reason, count: 3 })).toMatch(/Ratings are kept\.$/);
  });
});

it('has a word for every strength', () => {
  expect([0, 1, 74, 75, 100, 200, 250, 500, 750, 999, 1000].map(strengthWords)).toEqual([
    'off',
    'a hint',
    'a hint',
    'balanced',
    'balanced',
    'clear',
    'clear',
    'strong',
    'strong',
    'strong',
    'as strong as it gets',
  ]);
});
