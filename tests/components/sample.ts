import type { BoardPicture } from '@/lib/board/board-picture';
import type { CodeEntry } from '@/lib/codes/entry';
import type { Pair, Status, TasteView } from '@/lib/messages/state';
import type { Contents } from '@/lib/options/contents';
import type { Outcome } from '@/lib/popup/outcome';
import type { ListedSite } from '@/lib/popup/site-list';
import type { VoteView } from '@/lib/popup/vote-session';
import { LONGEST_NAME } from '@/lib/profiles/profile';
import { ONE_PROFILE, type Profiles } from '@/lib/profiles/profiles';
import { settings as settingsShape } from '@/lib/settings/settings';
import { starterDeck } from '@/lib/starter/deck';
import { ATTRIBUTES } from '@/lib/taste/attributes/attributes';
import type { Readiness } from '@/lib/taste/readiness';
import type { AttributeFinding } from '@/lib/taste/words/attribute-findings';

/** What the stories show, so that one of them says only what is special about its state. */

export const NOTHING = (): void => {};
export const done = (line = ''): Promise<Outcome> => Promise.resolve({ ok: true, line });
export const refused = (line: string): Promise<Outcome> => Promise.resolve({ ok: false, line });

export const CODE = 'tcr75s6vex0g2w4qnwdtgf7vbmcyp1tfdrtvvwv5';
export const FRIENDS = 'tcr1m0hqk3j7x2w4qnwdtgf7vbmcyp1tfdrtvvwv5';
/** A name as nobody should give it: markup, no place to break, and far too long. */
export const HOSTILE = `<img src=x onerror="alert(1)"> ${'unbreakable'.repeat(10)} ‮reversed`;
export const NOW = Date.UTC(2026, 10, 26, 12);
const DAY = 86_400_000;

export const settings = settingsShape.parse({});

export const readiness: Readiness = {
  state: 'usable',
  guess: 0.68,
  low: 0.6,
  high: 0.75,
  consistency: 0.82,
  progress: 0.56,
  learned: 118,
};

export const status: Status = {
  likes: 74,
  votes: 51,
  skips: 6,
  ratings: 125,
  goal: 200,
  readiness,
  code: { text: CODE, draft: false },
  pool: 640,
  starter: true,
  waiting: [],
  last: 'a',
  unsaved: 0,
  profiles: ONE_PROFILE,
  settings,
};

export const waiting: Status['waiting'] = [
  { reason: 'permission', count: 41, hosts: ['*://cdn.midjourney.com/*'] },
  { reason: 'unreachable', count: 3, hosts: [] },
  { reason: 'too-large', count: 1, hosts: [] },
];

/** Address of a drawing that ships with the extension. */
export const picture = (number: number): string => `/starter/${number % starterDeck.length}.webp`;
export const urlOf = (id: string): Promise<string | null> =>
  Promise.resolve(id === 'gone' ? null : picture(Number(id.replace(/\D/g, ''))));

export const pair: Pair = {
  left: { id: 'starter:3', page: 'starter', caption: 'a lighthouse in fog' },
  right: { id: 'midjourney:7', page: 'https://www.midjourney.com/explore', caption: HOSTILE },
};
export const votes: VoteView = {
  shown: { pair, left: picture(3), right: picture(7) },
  chosen: null,
  said: '',
  problem: null,
};

/** What the attributes of these places tell, with effects in standard deviations of all scores. */
const findings = (effects: Record<number, number>): AttributeFinding[] =>
  ATTRIBUTES.flatMap((attribute, place) =>
    effects[place] === undefined
      ? []
      : [{ attribute, place, mean: 120, deviation: 30, effect: effects[place], error: 0.1, more: 60, less: 60 }],
  );

export const taste: TasteView = {
  profile: 'main',
  features: '1',
  weights: [],
  readiness,
  skipped: { ratings: { unlearned: 0, unusable: 0, unknown: 0 }, pictures: [] },
  history: [
    { text: FRIENDS, time: NOW - 9 * DAY, learned: 24 },
    { text: CODE, time: NOW - DAY, learned: 118 },
  ],
  attributes: findings({ 0: 1.4, 2: -0.9, 4: 0.5 }),
  words: [
    { word: 'watercolour', effect: 0.8, error: 0.1, more: 31, less: 300 },
    { word: 'portrait', effect: -0.6, error: 0.1, more: 12, less: 300 },
  ],
  palette: ['#3b4f6b', '#c98f5a', '#e8dcc3', '#7a2f2f', '#1d2a24'].map((hex, at) => ({ hex, share: 0.4 / (at + 1) })),
};

export const pictures: BoardPicture[] = Array.from({ length: 40 }, (_, number) => ({
  id: `starter:${number}`,
  page: number % 3 ? 'https://www.midjourney.com/explore' : 'starter',
  caption: number === 1 ? HOSTILE : number % 4 ? `drawing number ${number}` : undefined,
  site: number % 3 ? 'midjourney' : 'penchant',
  seen: NOW - number * DAY,
  liked: number % 5 === 0,
  voted: number % 4 === 0,
  score: Math.sin(number),
  look: undefined,
}));

export const entries: CodeEntry[] = [
  {
    code: FRIENDS,
    kind: 'preference',
    name: 'Mira',
    note: 'the soft one',
    source: 'pasted',
    added: NOW,
    favourite: true,
  },
  { code: CODE, kind: 'preference', name: '', note: '', source: 'own', added: NOW - DAY, favourite: false },
  {
    code: 'ueeo8az',
    kind: 'profile',
    name: HOSTILE,
    note: '',
    source: 'page',
    site: 'midjourney',
    added: NOW,
    favourite: false,
  },
  {
    code: 'm7342883627',
    kind: 'moodboard',
    name: 'Fog',
    note: '',
    source: 'prompt',
    site: 'discord',
    added: NOW,
    favourite: false,
  },
];

/** Three profiles: the second is the current one, the third is archived. */
export const profiles: Profiles = {
  ...ONE_PROFILE,
  current: 'second',
  all: [
    ...ONE_PROFILE.all,
    { id: 'second', name: HOSTILE.slice(0, LONGEST_NAME), made: NOW },
    { id: 'third', name: 'Interiors', made: NOW, archived: true },
  ],
};

export const contents: Contents = {
  events: 1204,
  pictures: 5210,
  thumbnails: 4800,
  bytes: 94_000_000,
  sites: [
    { site: 'midjourney', events: 800, pictures: 4000 },
    { site: 'https://gallery.example', events: 404, pictures: 1210 },
  ],
  profiles: [
    { id: 'main', name: 'My taste', events: 1200 },
    { id: 'second', name: HOSTILE, events: 4 },
  ],
  saved: NOW - 3 * DAY,
};

export const sites: ListedSite[] = [
  {
    id: 'midjourney',
    name: 'Midjourney',
    group: 'prompts',
    on: true,
    hosts: ['www.midjourney.com', 'cdn.midjourney.com'],
    note: 'Its terms speak of automated tools.',
    home: 'https://www.midjourney.com/explore',
  },
  {
    id: 'pinterest',
    name: 'Pinterest',
    group: 'galleries',
    on: false,
    hosts: ['*.pinterest.com', 'i.pinimg.com'],
    note: '',
  },
];
