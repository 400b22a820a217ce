import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/Popup';
import { t } from '@/lib/language';
import { send } from '@/lib/messages/send';
import { isUntold } from '@/lib/news/untold';
import { beginPage } from '@/lib/own-page';
import { LiveStatus } from '@/lib/popup/live-status';
import { PageBehind } from '@/lib/popup/page-behind';
import { loadPair, releasePair } from '@/lib/popup/pair-pictures';
import { popupActions } from '@/lib/popup/popup-actions';
import { voteKey } from '@/lib/popup/vote-keys';
import { VoteSession } from '@/lib/popup/vote-session';
import { choiceFor } from '@/lib/settings/prompt-choice';
import { readSnapshot, readThumbnail } from '@/lib/store/read';

beginPage(t('extension.name'));
const root = document.getElementById('app');
const closed = new AbortController();
addEventListener('pagehide', () => closed.abort());

const live = new LiveStatus(
  { getStatus: () => send('status.get', {}), changeSettings: (change) => send('settings.change', change) },
  draw,
);

const votes = new VoteSession(
  {
    append: (draft) => send('rating.append', { draft, pictures: [] }),
    nextPair: () => send('pair.next', {}),
    load: (pair) => loadPair(pair, readThumbnail),
    release: releasePair,
    exclude: (id, excluded) => send('picture.exclude', { id, excluded }),
    later: (pause, again) => setTimeout(again, pause),
    uuid: () => crypto.randomUUID(),
    now: () => Date.now(),
  },
  draw,
  closed.signal,
);

const page = new PageBehind(draw);
const actions = popupActions(live, votes, page);

/** Settings as they hold on the page behind. */
const inView = () => live.settings && { ...live.settings, ...choiceFor(live.settings, page.site?.id) };

let news = false;
/** The page that tells of it may have been read meanwhile. */
async function lookForNews(): Promise<void> {
  news = await isUntold();
  draw();
}

function draw(): void {
  if (!root) return;
  votes.inProfile(live.status?.profiles.current);
  render(
    <Popup
      status={live.status}
      settings={inView()}
      votes={votes.view}
      site={page.view(live.settings)}
      midjourney={page.site?.dialect === 'midjourney'}
      problem={live.problem}
      news={news}
      actions={actions}
    />,
    root,
  );
}

document.addEventListener('keydown', (event) => {
  const key = voteKey(event);
  if (!key || (key === 'tie' && !votes.view.shown)) return;
  event.preventDefault();
  if (key === 'undo') actions.undo();
  else actions.choose(key);
});

browser.runtime.onMessage.addListener((message: unknown) => {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== 'changed') return;
  void live.refresh();
  void votes.refill();
});

const kept = await readSnapshot().catch(() => ({ status: undefined, pair: undefined }));
live.begin(kept.status);
// What wakes the background comes after the first pair: they would take the time from each other.
if (!(await votes.resume(kept.pair))) void votes.refill();
void live.refresh();
void page.look();
void lookForNews();
browser.storage.local.onChanged.addListener((changes) => 'news' in changes && void lookForNews());
