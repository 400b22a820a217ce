import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BackupReminder } from '@/components/BackupReminder';
import { SettingsPage } from '@/components/settings/SettingsPage';
import type { BackupActions } from '@/lib/options/backup-actions';
import type { Contents } from '@/lib/options/contents';
import type { PromptChange } from '@/lib/settings/prompt-choice';
import type { ImportRecord } from '@/lib/store/schema';
import { exampleStatus } from '../popup/example-status';

const fine = async () => ({ ok: true, line: '' });
const nothing = () => undefined;
const backup: BackupActions = {
  save: fine,
  saveTable: fine,
  preview: async () => ({ ok: false, line: '' }),
  importFile: fine,
  undoImport: fine,
};
const CONTENTS: Contents = {
  events: 1204,
  pictures: 1,
  thumbnails: 1,
  bytes: 21_000_000,
  sites: [
    { site: 'penchant', events: 3, pictures: 0 },
    { site: 'https://<i>odd</i>.test', events: 1, pictures: 1 },
  ],
  profiles: [{ id: 'main', name: 'My taste', events: 4 }],
  saved: undefined,
};
const record = (id: string, done: boolean): ImportRecord => ({
  id,
  time: Date.UTC(2026, 10, 26, 12),
  sequence: 0,
  events: 412,
  pictures: 2,
  done,
});

interface Options {
  contents?: Contents | undefined;
  imports?: ImportRecord[];
  unsaved?: number;
  problem?: string | null;
  prompts?: Record<string, PromptChange>;
}

function draw({ contents = CONTENTS, imports = [], unsaved = 0, problem = null, prompts = {} }: Options = {}): string {
  const status = exampleStatus({ unsaved });
  return renderToString(
    <SettingsPage
      status={status}
      settings={{ ...status.settings, prompts }}
      sites={[
        { id: 'practice', name: 'Practice gallery', group: 'practice', on: true, hosts: ['127.0.0.1'], note: '' },
      ]}
      keys={[
        { name: 'like-tile', what: 'Like the picture', keys: 'Alt+Shift+L' },
        { name: 'write-prompt', what: 'Write the code', keys: '' },
      ]}
      contents={contents}
      imports={imports}
      inStep={null}
      codes={[]}
      problem={problem}
      backup={backup}
      deletion={{ count: async () => ({ ok: false, line: '' }), delete: fine }}
      onSwitch={fine}
      onChange={nothing}
      onChangeKeys={nothing}
      onStored={nothing}
    />,
  );
}

describe('the settings', () => {
  it('have a control for all that can be set, taken away and deleted', () => {
    const html = draw();
    const controls = [...html.matchAll(/data-control="([^"]+)"/g)].map(([, name]) => name);
    for (const name of ['site', 'automatic', 'midjourney-code', 'seenPerPage', 'seenPerDay', 'inStep', 'keys-change'])
      expect(controls).toContain(name);
    for (const name of [
      'backup-save',
      'backup-table',
      'import-file',
      'delete-site',
      'delete-days',
      'delete-everything',
    ])
      expect(controls).toContain(name);
    for (const id of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(html).toContain(`id="${id[1]}"`);
  });

  it('show the limits, the keys and the room that is taken', () => {
    const html = draw();
    expect(html).toMatch(/<input[^>]*value="60"[^>]*data-control="seenPerPage"/);
    expect(html).toMatch(/<input[^>]*value="600"[^>]*data-control="seenPerDay"/);
    expect(html).toContain('<kbd>Alt+Shift+L</kbd>');
    expect(html).toContain('not set');
    expect(html.replace(/<!--.*?-->/g, '')).toContain('1,204 ratings, 1 picture');
    expect(html).toContain('21 MB');
    expect(html).toContain('1 site, on: Practice gallery');
  });

  it('show the name of a site as text only', () => {
    expect(draw()).toContain('https://&lt;i>odd&lt;/i>.test: 1 rating, 1 picture');
    expect(draw()).toContain('Votes in the popup: 3 ratings, 0 pictures');
  });

  it('offer to undo the newest import only, and say which was broken off', () => {
    const html = draw({ imports: [record('a', true), record('b', false)] });
    expect(html.match(/data-control="import-undo"/g)).toHaveLength(1);
    expect(html).toMatch(/broken off after 412 ratings and 2 pictures.*import-undo.*On Nov 26, 2026: 412 ratings/s);
  });

  it('say what is wrong with the store', () => {
    expect(draw({ problem: 'The disk is full.' })).toMatch(/role="alert"[^>]*>The disk is full\./);
    expect(draw()).not.toContain('role="alert"');
  });

  it('can be drawn before anything is known', () => {
    const html = draw({ contents: undefined });
    expect(html).toContain('data-control="backup-save"');
  });
});

describe('choices for single sites', () => {
  const drawn = (prompts: Record<string, PromptChange>) => draw({ prompts });

  it('say that there are none', () => {
    expect(drawn({ practice: {} })).toContain('On no site did you choose otherwise.');
    expect(drawn({})).not.toContain('own-choice"');
  });

  it('show what holds on each site, by name', () => {
    const html = drawn({ practice: { strength: 30 }, 'https://www.odd.test': { atSubmit: true } });
    expect([...html.matchAll(/<legend>([^<]*)/g)].map(([, name]) => name).filter((name) => name !== '')).toEqual([
      'odd.test',
      'Practice gallery',
    ]);
    expect(html).toMatch(/value="30"[^>]*data-control="own-strength"/);
    expect(html).toMatch(/value="100"[^>]*data-control="own-strength"/);
    expect(html).toMatch(/aria-checked="true" data-control="own-at-submit"/);
  });
});

describe('the reminder to back up', () => {
  const remind = (unsaved: number) => renderToString(<BackupReminder unsaved={unsaved} onBackup={nothing} />);
  it('is silent until 200 ratings are in no backup', () => {
    expect(remind(199)).toBe('');
    expect(remind(200)).toContain('200 ratings in no backup yet.');
  });
});
