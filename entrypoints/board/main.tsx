import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Board, SECTIONS, type Section } from '@/components/board/Board';
import { Board as BoardState } from '@/lib/board/board';
import { Thumbnails } from '@/lib/board/thumbnails';
import { speak, t } from '@/lib/language';
import { send } from '@/lib/messages/send';
import { copyText, type Outcome } from '@/lib/popup/outcome';
import { profileActions } from '@/lib/profiles/profile-actions';
import { readEvents, readOwnProfiles, readPictures, readSnapshot, readThumbnail } from '@/lib/store/read';

speak(document.documentElement);
document.title = t('board.pageTitle');
const root = document.getElementById('app');
const opened = Date.now();
const thumbnails = new Thumbnails(readThumbnail);
const urlOf = (id: string): Promise<string | null> => thumbnails.urlOf(id);

const board = new BoardState(
  {
    getView: () => send('taste.view', {}),
    append: (draft) => send('rating.append', { draft, pictures: [] }),
    readPictures,
    readEvents,
    readProfiles: readOwnProfiles,
    uuid: () => crypto.randomUUID(),
    now: () => Date.now(),
  },
  draw,
);
const kept = await readSnapshot().catch(() => ({ status: undefined }));

function section(): Section {
  return SECTIONS.find((id) => `#${id}` === location.hash) ?? 'taste';
}

const copy = (text: string): Promise<Outcome> => copyText(text, t('board.promptWords.refused'));

function draw(): void {
  if (!root) return;
  render(
    <Board
      view={board.view}
      section={section()}
      strength={kept.status?.settings.strength ?? 100}
      urlOf={urlOf}
      onCopy={copy}
      profile={profileActions}
      onRemove={(id) => void board.remove(id)}
      now={opened}
    />,
    root,
  );
}

addEventListener('hashchange', () => {
  scrollTo(0, 0);
  draw();
});
browser.runtime.onMessage.addListener((message: unknown) => {
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed')
    void board.refresh();
});

draw();
void board.refresh();
