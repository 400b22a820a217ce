import { render } from 'preact';
import { browser } from 'wxt/browser';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { t } from '@/lib/language';
import { send } from '@/lib/messages/send';
import { backupActions } from '@/lib/options/backup-actions';
import { deleteActions } from '@/lib/options/delete-actions';
import { type Key, openKeySettings, readKeys } from '@/lib/options/keys';
import { Stored } from '@/lib/options/stored';
import { beginPage } from '@/lib/own-page';
import { LiveStatus } from '@/lib/popup/live-status';
import { SiteList } from '@/lib/popup/site-list';

beginPage(t('settings.title'));
const root = document.getElementById('app');
const live = new LiveStatus(
  { getStatus: () => send('status.get', {}), changeSettings: (change) => send('settings.change', change) },
  draw,
);
const list = new SiteList(draw);
const stored = new Stored(draw);
let keys: Key[] = [];
let inStep: string | null = null;

function draw(): void {
  if (!root) return;
  render(
    <SettingsPage
      status={live.status}
      settings={live.settings}
      sites={list.sites}
      keys={keys}
      contents={stored.contents}
      imports={stored.imports}
      inStep={inStep}
      codes={stored.codes}
      problem={stored.problem ?? live.problem}
      backup={backupActions}
      deletion={deleteActions}
      onSwitch={(id, on) => list.switch(id, on)}
      onChange={(change) => void live.change(change)}
      onChangeKeys={() => void openKeySettings()}
      onStored={refresh}
    />,
    root,
  );
}

function refresh(): void {
  void live.refresh();
  void list.refresh();
  void stored.refresh();
  void readLine();
}

async function readLine(): Promise<void> {
  const answer = await send('step.line', {});
  inStep = answer.ok ? answer.value : answer.problem.line;
  draw();
}

browser.permissions.onAdded.addListener(refresh);
browser.permissions.onRemoved.addListener(refresh);
browser.runtime.onMessage.addListener((message: unknown) => {
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed') refresh();
});

draw();
refresh();
keys = await readKeys();
draw();
// The page is drawn by now: go where the address points.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
