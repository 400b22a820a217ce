import { Board, type Section } from '@/components/board/Board';
import { CodeHistory } from '@/components/board/CodeHistory';
import { FindingList } from '@/components/board/FindingList';
import { Palette } from '@/components/board/Palette';
import { PictureDialog } from '@/components/board/PictureDialog';
import type { BoardView } from '@/lib/board/board';
import type { ProfileActions } from '@/lib/profiles/profile-actions';
import { ONE_PROFILE } from '@/lib/profiles/profiles';
import { done, NOTHING, NOW, pictures, profiles, refused, taste, urlOf } from '../sample';
import { storiesOf } from '../story';

const view: BoardView = {
  taste,
  pictures,
  ratings: [
    { kind: 'like', id: 'a', time: NOW, picture: 'starter:1' },
    { kind: 'vote', id: 'b', time: NOW - 1, left: 'starter:2', right: 'starter:3', outcome: 'left' },
    { kind: 'vote', id: 'c', time: NOW - 2, left: 'starter:4', right: 'gone', outcome: 'tie' },
    { kind: 'skip', id: 'd', time: NOW - 3, left: 'starter:5', right: 'starter:6' },
  ].map((rating) => ({
    ...rating,
    device: 'd',
    sequence: 1,
    profile: 'main',
    site: 'midjourney',
  })) as BoardView['ratings'],
  profiles,
  counts: new Map([
    ['main', 220],
    ['second', 4],
  ]),
  problem: null,
  loading: false,
};
const profileActions: ProfileActions = {
  make: () => refused('A profile needs a name.'),
  rename: () => done('Renamed.'),
  switchTo: () => done(),
  archive: () => done('Archived. Its ratings are kept.'),
  bringBack: () => done('Brought back.'),
};
const HERE = new Set(pictures.map(({ id }) => id));
const board =
  (section: Section, change: Partial<BoardView> = {}) =>
  () => (
    <Board
      view={{ ...view, ...change }}
      section={section}
      strength={100}
      urlOf={urlOf}
      here={section === 'page' ? HERE : undefined}
      onRemove={NOTHING}
      profile={profileActions}
      onCopy={() => done('Copied.')}
      now={NOW}
    />
  );
const dialog = (at: number) => ({
  render: () =>
    pictures
      .slice(at, at + 1)
      .map((picture) => (
        <PictureDialog
          key={picture.id}
          picture={picture}
          attributes={taste.attributes}
          urlOf={urlOf}
          onClose={NOTHING}
        />
      )),
  modal: true,
});

/** The board and its parts. */
export default [
  ...storiesOf('Board', {
    profiles: board('profiles'),
    'one profile': board('profiles', { profiles: ONE_PROFILE, counts: new Map() }),
    taste: board('taste'),
    'taste, nothing learned': board('taste', {
      taste: { ...taste, attributes: [], words: [], palette: [] },
      pictures: [],
    }),
    'taste not known': board('taste', { taste: undefined }),
    'this page': board('page'),
    'this page, nothing learned': board('page', { taste: undefined }),
    pictures: board('pictures'),
    'no pictures': board('pictures', { pictures: [] }),
    ratings: board('ratings'),
    'code history': board('code'),
    loading: board('taste', { loading: true }),
    problem: board('ratings', { problem: 'The store cannot be read. Close the other windows and try again.' }),
  }),
  ...storiesOf('PictureDialog', { 'a picture': dialog(2), 'a name as nobody should give it': dialog(1) }),
  ...storiesOf('CodeHistory', { none: () => <CodeHistory history={[]} /> }),
  ...storiesOf('FindingList', {
    both: () => (
      <FindingList
        title="Words"
        findings={[
          { name: 'fog', note: 'in 20 captions', effect: 3 },
          { name: 'neon', note: 'in 9 captions', effect: -0.4 },
        ]}
      />
    ),
  }),
  ...storiesOf('Palette', { five: () => <Palette colours={taste.palette} /> }),
];
