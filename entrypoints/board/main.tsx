import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Board, SECTIONS, type Section } from '@/components/board/Board';
import { Board as BoardState } from '@/lib/board/board';
import { picturesHere } from '@/lib/board/page-here';
import { Thumbnails } from '@/lib/board/thumbnails';
import { t } from '@/lib/language';
import { send } from '@/lib/messages/send';
import { beginPage } from '@/lib/own-page';
import { copyText, type Outcome } from '@/lib/popup/outcome';
import { profileActions } from '@/lib/profiles/profile-actions';
import { readEvents, readOwnProfiles, readPictures, readSnapshot, readThumbnail } from '@/lib/store/read';

/** How often the page beside the board is looked at, in ms. */
const LOOK_EACH = 1500;

beginPage(t('board.pageTitle'));
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
let here: Awaited<ReturnType<typeof picturesHere>>;
const kept = await readSnapshot().catch(() => ({ status: undefined }));

function section(): Section {
  return SECTIONS.find((id) => `#${id}` === location.hash) ?? 'taste';
}

const copy = (text: string): Promise<Outcome> => copyText(text, t('board.promptWords.refused'));

/** Looks at the page beside the board, while its best pictures are shown. */
async function look(): Promise<void> {
  if (section() !== 'page' || document.hidden) return;
  const now = await picturesHere();
  if (now?.size === here?.size && [...(now ?? [])].every((id) => here?.has(id))) return;
  here = now;
  draw();
}

function draw(): void {
  if (!root) return;
  render(
    <Board
      view={board.view}
      section={section()}
      strength={kept.status?.settings.strength ?? 100}
      urlOf={urlOf}
      here={here}
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
  void look();
});
browser.runtime.onMessage.addListener((message: unknown) => {
  if (typeof message === 'object' && message !== null && 'type' in message && message.type === 'changed')
    void board.refresh();
});
// A page gets other pictures as it is scrolled, and nothing is told of that.
setInterval(() => void look(), LOOK_EACH);

draw();
void board.refresh();
void look();
