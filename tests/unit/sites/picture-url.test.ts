import { describe, expect, it } from 'vitest';
import { namePicture } from '@/lib/sites/picture-url';
import { ruleById, siteRules } from '@/lib/sites/registry';

const JOB = '0a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d';

/** Rule, URL, name, thumbnail (the URL itself where left out). */
const NAMED: [rule: string, url: string, id: string, thumbnail?: string][] = [
  [
    'midjourney',
    `https://cdn.midjourney.com/${JOB}/0_2_640_N.webp`,
    `midjourney:${JOB}/2`,
    `https://cdn.midjourney.com/${JOB}/0_2_384_N.webp`,
  ],
  [
    'midjourney',
    `https://cdn.midjourney.com/${JOB}/0_2_1024_N.webp?method=shortest`,
    `midjourney:${JOB}/2`,
    `https://cdn.midjourney.com/${JOB}/0_2_384_N.webp`,
  ],
  [
    'midjourney',
    `https://cdn.midjourney.com/${JOB}/0_0.png`,
    `midjourney:${JOB}/0`,
    `https://cdn.midjourney.com/${JOB}/0_0_384_N.webp`,
  ],
  [
    'midjourney',
    `https://cdn.midjourney.com/${JOB}/0_15.jpeg`,
    `midjourney:${JOB}/15`,
    `https://cdn.midjourney.com/${JOB}/0_15_384_N.webp`,
  ],
  ['discord', 'https://cdn.discordapp.com/attachments/12/34/a_b.png?ex=66&is=67&hm=ff', 'discord:12/34'],
  ['discord', 'https://media.discordapp.net/attachments/12/34/a_b.webp?width=400&height=300', 'discord:12/34'],
  ['discord', 'https://cdn.discordapp.com/attachments/12/34/a_b.png', 'discord:12/34'],
  [
    'practice',
    'http://localhost:4567/pictures/12_256.webp',
    'practice:12',
    'http://localhost:4567/pictures/12_512.webp',
  ],
  ['practice', 'http://localhost:80/pictures/7.webp', 'practice:7', 'http://localhost:80/pictures/7_512.webp'],
];

/** URLs of the same hosts that show no picture of a gallery. */
const UNNAMED: [rule: string, url: string][] = [
  ['midjourney', `https://cdn.midjourney.com/u/${JOB}/${'ab'.repeat(32)}_384_N.webp`],
  ['midjourney', `https://cdn.midjourney.com/${JOB}/grid_0.webp`],
  ['midjourney', `https://cdn.midjourney.com.example.net/${JOB}/0_0.webp`],
  ['midjourney', `http://cdn.midjourney.com/${JOB}/0_0.webp`],
  ['discord', 'https://cdn.discordapp.com/avatars/12/34.webp'],
  ['discord', 'https://cdn.discordapp.com/attachments/12/34/'],
  ['practice', 'http://localhost:4567/pictures/one.webp'],
  ['practice', 'http://localhost.example.net:4567/pictures/1.webp'],
];

const patternsOf = (id: string) => ruleById(id)?.pictures ?? [];

describe('picture URLs', () => {
  it.each(NAMED)('%s names %s', (rule, url, id, thumbnail = url) => {
    expect(namePicture(patternsOf(rule), url)).toMatchObject({ id, thumbnail });
  });

  it.each(UNNAMED)('%s leaves %s alone', (rule, url) => {
    expect(namePicture(patternsOf(rule), url)).toBeUndefined();
  });

  it.each(NAMED)('no rule but %s knows %s', (own, url) => {
    const others = siteRules.filter(({ id }) => id !== own);
    expect(others.filter((rule) => namePicture(rule.pictures, url))).toEqual([]);
  });

  it('has a URL of each rule', () => {
    expect(new Set(NAMED.map(([rule]) => rule))).toEqual(new Set(siteRules.map(({ id }) => id)));
  });

  it('is not led on by a URL of unusual length', () => {
    const url = `https://cdn.discordapp.com/attachments/1/2/${'a'.repeat(9000)}.png`;
    expect(namePicture(patternsOf('discord'), url)).toBeUndefined();
  });
});

describe('patterns take linear time', () => {
  // A pattern that backtracks would still be at it when the test is given up.
  const STUFF = ['a', '0', '/', '_0', '0_', '?', '&a=', '%2', '-', '.webp', '/attachments/1'];
  const patterns = siteRules.flatMap((rule) => [
    ...rule.pictures.map(({ url }) => [rule.id, url] as const),
    ...(rule.except ?? []).map((except) => [rule.id, except] as const),
  ]);
  const starts = [
    '',
    ...NAMED.map(([, url]) => url),
    ...NAMED.map(([, url]) => url.replace(/[^/]*$/, '')),
    '/personalize/',
  ];

  it.each(patterns)('%s %s', (_, pattern) => {
    const texts = starts.flatMap((start) => STUFF.map((stuff) => start + stuff.repeat(100_000 / stuff.length)));
    const answers = texts.flatMap((text) => [pattern.test(`${text}\n!`), pattern.test(`${text}?\n!`)]);
    expect(answers).toHaveLength(texts.length * 2);
  });
});
