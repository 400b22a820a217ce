import { SettingsPage } from '@/components/settings/SettingsPage';
import type { BackupActions } from '@/lib/options/backup-actions';
import type { DeleteActions } from '@/lib/options/delete-actions';
import { CODE, contents, done, entries, FRIENDS, NOTHING, NOW, refused, settings, sites, status } from '../sample';
import { storiesOf } from '../story';

const backup: BackupActions = {
  save: () => refused('The file could not be read or written. Nothing was lost; try again.'),
  saveTable: () => done('Saved: 12 kB.'),
  preview: () => Promise.resolve({ ok: false, line: 'This is no backup of Penchant.' }),
  importFile: () => done(),
  undoImport: () => refused('Later imports come first.'),
};
const deletion: DeleteActions = {
  count: () =>
    Promise.resolve({ ok: true, line: 'This deletes 800 ratings and 4,000 pictures for good.', empty: false }),
  delete: () => done('Deleted: 800 ratings, 4,000 pictures.'),
};
const page =
  (change: Partial<Parameters<typeof SettingsPage>[0]> = {}) =>
  () => (
    <SettingsPage
      status={status}
      settings={settings}
      sites={sites}
      keys={[
        { name: 'like-tile', what: 'Like the picture under the pointer or in focus', keys: 'Alt+Shift+L' },
        { name: 'prompt-choices', what: 'Open Penchant’s choices at the prompt', keys: '' },
      ]}
      contents={contents}
      codes={entries}
      imports={[{ id: 'i', time: NOW, sequence: 1, events: 412, pictures: 90, done: true }]}
      inStep={null}
      problem={null}
      backup={backup}
      deletion={deletion}
      onSwitch={() => done()}
      onChange={NOTHING}
      onChangeKeys={NOTHING}
      onStored={NOTHING}
      {...change}
    />
  );

/** The settings and their parts. */
export default storiesOf('SettingsPage', {
  usual: page(),
  'nothing known yet': page({ status: undefined, settings: undefined, contents: undefined, imports: [] }),
  'sites with choices of their own': page({
    settings: {
      ...settings,
      prompts: {
        practice: { strength: 250, automatic: true, code: { use: 'code', code: `${FRIENDS}::2 ${CODE}` } },
        midjourney: { midjourney: { use: 'bare' }, references: 2 },
        [`https://${'long-name.'.repeat(12)}test`]: { atSubmit: true },
      },
    },
  }),
  'a store that refuses': page({ problem: 'The browser refuses to store anything for Penchant.' }),
  'in step but for two codes': page({
    settings: { ...settings, inStep: true },
    inStep: '2 codes are in this browser only: your browser’s sync has no room for them.',
  }),
  'the list of sites': { render: page(), press: ['sites'] },
});
