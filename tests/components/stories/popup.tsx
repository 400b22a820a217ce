import { BackupReminder } from '@/components/BackupReminder';
import { CodeCard } from '@/components/CodeCard';
import { CodeReader } from '@/components/CodeReader';
import { EmptyPool } from '@/components/EmptyPool';
import { MidjourneyChoice } from '@/components/MidjourneyChoice';
import { PairStage } from '@/components/PairStage';
import { Popup } from '@/components/Popup';
import { Progress } from '@/components/Progress';
import { PromptActions } from '@/components/PromptActions';
import { SiteHeader } from '@/components/SiteHeader';
import { Strength } from '@/components/Strength';
import { WaitingList } from '@/components/WaitingList';
import type { Status } from '@/lib/messages/state';
import type { PopupActions } from '@/lib/popup/popup-actions';
import type { ShareActions } from '@/lib/popup/share-actions';
import type { VoteView } from '@/lib/popup/vote-session';
import {
  CODE,
  done,
  HOSTILE,
  NOTHING,
  pair,
  picture,
  profiles,
  readiness,
  refused,
  settings,
  status,
  votes,
  waiting,
} from '../sample';
import { storiesOf } from '../story';

const CLIPBOARD = 'The clipboard refused. Select the code and copy it with the keyboard.';

const share = (): ShareActions => ({
  copySuffix: () => done('Copied.'),
  copyExplained: () => done('Copied.'),
  drawCard: () => Promise.resolve(picture(5)),
  copyCard: () => refused('The clipboard refused. Save the picture or select the code instead.'),
  saveCard: () => done('Saved.'),
});

const actions: PopupActions = {
  choose: NOTHING,
  undo: NOTHING,
  exclude: NOTHING,
  change: NOTHING,
  changeHere: NOTHING,
  copy: () => done('Copied.'),
  share,
  write: () => done('Written.'),
  switchSite: () => done(),
  switchProfile: () => done(),
  visit: () => done(),
  allow: () => done(),
  takeStarter: () => done(),
  explain: () => done('A preference code.'),
  openSettings: NOTHING,
  openBoard: NOTHING,
  openCodes: NOTHING,
  openNews: NOTHING,
  forgetNews: NOTHING,
  chooseSites: NOTHING,
};

const stage = (view: Partial<VoteView>) => () => (
  <PairStage votes={{ ...votes, ...view }} onChoose={NOTHING} onUndo={NOTHING} onExclude={NOTHING} />
);
const card = (code: Status['code'], copy = () => done('Copied.')) => (
  <CodeCard code={code} strength={100} onCopy={copy} share={share} />
);
const pool =
  (seen: number, waits: Status['waiting'], starter = true) =>
  () => (
    <EmptyPool
      pool={seen}
      waiting={waits}
      starter={starter}
      undoable={seen > 1}
      onUndo={NOTHING}
      onTakeStarter={() => refused('The starter pictures could not be read. Try again.')}
      onChooseSites={NOTHING}
    />
  );
const progress = (change: Partial<Status>) => () => <Progress status={{ ...status, ...change }} />;
const prompt = (automatic: boolean, atSubmit: boolean | null, draft = false) => (
  <PromptActions
    automatic={automatic}
    atSubmit={atSubmit}
    draft={draft}
    onWrite={() => refused('There is no prompt box on this page. Click into it first if you see one.')}
    onAutomatic={NOTHING}
    onAtSubmit={NOTHING}
  />
);
const popup = (change: Partial<Parameters<typeof Popup>[0]>) => () => (
  <Popup
    status={status}
    settings={settings}
    votes={votes}
    site={{ state: 'on', name: 'Midjourney' }}
    midjourney={false}
    problem={null}
    news={false}
    actions={actions}
    {...change}
  />
);

/** The popup and its parts. */
export default [
  ...storiesOf('Popup', {
    usual: popup({}),
    'after an update': popup({ news: true }),
    'nothing known yet': popup({
      status: undefined,
      settings: undefined,
      votes: { ...votes, shown: undefined },
      site: { state: 'unknown' },
    }),
    'at Midjourney': popup({ midjourney: true, status: { ...status, waiting, unsaved: 240 } }),
    'nothing to compare': popup({
      votes: { ...votes, shown: null },
      status: { ...status, pool: 0, starter: false, code: null },
    }),
    'a store that refuses': popup({
      problem: 'The browser refuses to store anything for Penchant. Your ratings wait until it does.',
    }),
  }),
  ...storiesOf('SiteHeader', {
    on: () => (
      <SiteHeader
        site={{ state: 'on', name: 'Midjourney' }}
        onSwitch={() => done()}
        onVisit={() => done()}
        onProfile={() => done()}
        profiles={profiles}
      />
    ),
    'on, with trouble': () => (
      <SiteHeader
        site={{ state: 'on', name: HOSTILE, trouble: 'This page keeps taking Penchant out.' }}
        onSwitch={() => done()}
        onVisit={() => done()}
        onProfile={() => done()}
        profiles={profiles}
      />
    ),
    off: () => (
      <SiteHeader
        site={{ state: 'off', name: 'gallery.example' }}
        onSwitch={() => done()}
        onVisit={() => done()}
        onProfile={() => done()}
        profiles={profiles}
      />
    ),
    visited: () => (
      <SiteHeader
        site={{ state: 'visited', name: 'gallery.example' }}
        onSwitch={() => done()}
        onVisit={() => done()}
        onProfile={() => done()}
        profiles={profiles}
      />
    ),
    closed: () => (
      <SiteHeader
        site={{ state: 'closed' }}
        onSwitch={() => done()}
        onVisit={() => done()}
        onProfile={() => done()}
        profiles={profiles}
      />
    ),
    refused: {
      render: () => (
        <SiteHeader
          site={{ state: 'off', name: 'a site' }}
          onSwitch={() => refused('The browser did not allow it.')}
          onVisit={() => done()}
          onProfile={() => done()}
          profiles={profiles}
        />
      ),
      press: ['site'],
    },
  }),
  ...storiesOf('PairStage', {
    'two pictures': stage({}),
    loading: stage({ shown: undefined }),
    'left was chosen': stage({ chosen: 'left', said: 'The left one.' }),
    'a picture is gone': stage({ shown: { pair, left: null, right: picture(7) } }),
    'not stored': stage({ problem: 'The disk is full. Your votes wait until there is room.' }),
  }),
  ...storiesOf('EmptyPool', {
    'first of all': pool(0, [], false),
    'pictures are being read': pool(0, [{ reason: 'queued', count: 12, hosts: [] }]),
    'no leave yet': pool(0, waiting),
    'all compared': pool(40, []),
    'the deck refuses': { render: pool(0, [], false), press: ['starter'] },
  }),
  ...storiesOf('Progress', {
    'the first ratings': progress({
      ratings: 4,
      readiness: { ...readiness, state: 'learning', learned: 4, progress: 0 },
    }),
    usual: progress({}),
    ready: progress({ ratings: 230, readiness: { ...readiness, state: 'ready', learned: 230 } }),
    'cannot be told from chance': progress({
      ratings: 180,
      readiness: { ...readiness, state: 'unpredictable', low: 0.47 },
    }),
  }),
  ...storiesOf('CodeCard', {
    'none yet': () => card(null),
    draft: () => card({ text: CODE, draft: true }),
    ready: () => card({ text: CODE, draft: false }),
    copied: { render: () => card({ text: CODE, draft: false }), press: ['copy'] },
    'the clipboard refuses': {
      render: () => card({ text: CODE, draft: false }, () => refused(CLIPBOARD)),
      press: ['copy'],
    },
    'share opened': { render: () => card({ text: CODE, draft: false }), press: ['share', 'share-card'] },
  }),
  ...storiesOf('PromptActions', {
    usual: () => prompt(false, null),
    draft: () => prompt(false, false, true),
    'all on': () => prompt(true, true),
    'no prompt box': { render: () => prompt(true, false), press: ['write'] },
  }),
  ...storiesOf('Strength', {
    usual: () => <Strength strength={100} onChange={NOTHING} />,
    off: () => <Strength strength={0} onChange={NOTHING} />,
    most: () => <Strength strength={1000} onChange={NOTHING} />,
  }),
  ...storiesOf('MidjourneyChoice', {
    nothing: () => <MidjourneyChoice choice={{ use: 'nothing' }} onChange={NOTHING} />,
    'a code': () => <MidjourneyChoice choice={{ use: 'code', code: 'ueeo8az' }} onChange={NOTHING} />,
    'no code': {
      render: () => <MidjourneyChoice choice={{ use: 'code', code: CODE }} onChange={NOTHING} />,
      press: ['midjourney-save'],
    },
  }),
  ...storiesOf('WaitingList', {
    'three reasons': () => <WaitingList waiting={waiting} onAllow={() => done()} />,
    refused: {
      render: () => <WaitingList waiting={waiting} onAllow={() => refused('The browser did not allow it.')} />,
      press: ['allow'],
    },
  }),
  ...storiesOf('BackupReminder', { due: () => <BackupReminder unsaved={240} onBackup={NOTHING} /> }),
  ...storiesOf('CodeReader', { closed: () => <CodeReader onExplain={() => done('A preference code.')} /> }),
];
