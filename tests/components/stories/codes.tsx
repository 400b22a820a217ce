import { BlendCard } from '@/components/codes/BlendCard';
import { type BookActions, CodesPage } from '@/components/codes/CodesPage';
import { PasteCard } from '@/components/codes/PasteCard';
import type { BookView } from '@/lib/codes/book-page';
import type { WeightedCode } from '@/lib/codes/kind';
import { CODE, done, entries, FRIENDS, HOSTILE, NOTHING, picture, pictures, refused, taste } from '../sample';
import { storiesOf } from '../story';

const best = pictures.slice(0, 6).map(({ id, caption = '' }) => ({ id, caption, vector: new Int8Array() }));

const actions: BookActions = {
  recognise: (text) => ({ codes: [], line: text }),
  keep: () => done('It is in your book.'),
  change: () => done(),
  remove: () => done('Removed.'),
  restore: () => done(),
  copy: () => refused('The clipboard refused. Select the code and copy it with the keyboard.'),
  alike: () => 'They agree on 71 % of pairs.',
  best: () => best,
};
const view: BookView = {
  entries,
  history: taste.history,
  own: { text: CODE, draft: false },
  profile: HOSTILE,
  problem: null,
  removed: undefined,
};
const address = (id: string) => Promise.resolve(picture(Number(id.replace(/\D/g, ''))));

const page = (change: Partial<BookView>) => () => (
  <CodesPage view={{ ...view, ...change }} actions={actions} picture={address} />
);
const blend = (codes: readonly WeightedCode[], change: { mixed?: boolean; midjourneys?: boolean } = {}) => (
  <BlendCard
    blend={codes}
    midjourneys={change.midjourneys ?? false}
    mixed={change.mixed ?? false}
    own={CODE}
    nameOf={(code) => (code === FRIENDS ? HOSTILE : code)}
    actions={actions}
    picture={address}
    onChange={NOTHING}
  />
);

/** The code book and its parts. */
export default [
  ...storiesOf('CodesPage', {
    usual: page({}),
    empty: page({ entries: [], history: [], own: null }),
    removed: page({ removed: entries[0] }),
    problem: page({ problem: 'The code book cannot be read: the browser refuses its store.' }),
  }),
  ...storiesOf('BlendCard', {
    one: () => blend([{ code: FRIENDS, weight: 1 }]),
    two: () =>
      blend([
        { code: FRIENDS, weight: 2 },
        { code: CODE, weight: 1 },
      ]),
    'both kinds': () => blend([{ code: FRIENDS, weight: 1 }], { mixed: true }),
    'Midjourney’s': () => blend([{ code: 'ueeo8az', weight: 1 }], { midjourneys: true }),
    'the clipboard refuses': { render: () => blend([{ code: FRIENDS, weight: 1 }]), press: ['blend-copy'] },
  }),
  ...storiesOf('PasteCard', {
    recognised: {
      render: () => (
        <PasteCard
          onRecognise={() => ({
            codes: [
              { code: CODE, kind: 'preference', line: 'A preference code that any Penchant reads.' },
              { code: 'ueeo8az', kind: 'profile', line: 'Midjourney’s own code.' },
            ],
            line: '',
          })}
          onKeep={() => done()}
          kept={new Set([CODE])}
        />
      ),
      press: ['paste-read'],
    },
    'no code': {
      render: () => (
        <PasteCard
          onRecognise={() => ({ codes: [], line: 'There is no code in this text.' })}
          onKeep={() => done()}
          kept={new Set()}
        />
      ),
      press: ['paste-read'],
    },
  }),
];
