import type { BoardView } from '@/lib/board/board';
import { t } from '@/lib/language';
import type { Outcome } from '@/lib/popup/outcome';
import type { ProfileActions } from '@/lib/profiles/profile-actions';
import type { PictureId } from '@/lib/ratings/picture';
import '../base.css';
import '../tokens.css';
import { ProfileSwitch } from '../ProfileSwitch';
import './board.css';
import { CodeHistory } from './CodeHistory';
import { Learned } from './Learned';
import { OnThisPage } from './OnThisPage';
import { Pictures } from './Pictures';
import { Profiles } from './Profiles';
import { Ratings } from './Ratings';
import type { ThumbnailOf } from './Thumbnail';

/** The board's parts, as their addresses name them. */
export const SECTIONS = ['taste', 'page', 'pictures', 'ratings', 'code', 'profiles'] as const;
export type Section = (typeof SECTIONS)[number];

interface Props {
  view: BoardView;
  section: Section;
  /** Of prompts, and what the ranking begins with, 0 to 1000. */
  strength: number;
  urlOf: ThumbnailOf;
  /** Pictures on the page beside the board; undefined where Penchant does not work there. */
  here: ReadonlySet<PictureId> | undefined;
  onRemove(id: string): void;
  onCopy(text: string): Promise<Outcome>;
  profile: ProfileActions;
  /** ms since 1970. */
  now: number;
}

/** The board: what was learned, what was seen, what was rated, and which codes came of it. */
export function Board({ view, section, strength, urlOf, here, onRemove, onCopy, profile, now }: Props) {
  const { taste, pictures, ratings, profiles, counts, problem, loading } = view;
  return (
    <div class="board">
      <header class="board-head">
        <h1>
          <img src="/icon/mark.svg" alt="" width="22" height="22" />
          {t('extension.name')}
        </h1>
        <ProfileSwitch profiles={profiles} onSwitch={(id) => void profile.switchTo(id)} />
        <nav aria-label={t('board.board')}>
          {SECTIONS.map((id) => (
            <a key={id} href={`#${id}`} aria-current={id === section ? 'page' : undefined} data-control={`to-${id}`}>
              {t(`board.sections.${id}`)}
            </a>
          ))}
        </nav>
      </header>
      <main class="board-main" aria-busy={loading}>
        {problem && (
          <p class="board-problem" role="alert">
            {problem}
          </p>
        )}
        {loading && <p class="soft">{t('board.reading')}</p>}
        {!loading && section === 'taste' && (
          <Learned taste={taste} pictures={pictures} strength={strength} urlOf={urlOf} onCopy={onCopy} />
        )}
        {!loading && section === 'page' && <OnThisPage taste={taste} pictures={pictures} here={here} urlOf={urlOf} />}
        {!loading && section === 'pictures' && (
          <Pictures taste={taste} pictures={pictures} strength={strength} urlOf={urlOf} now={now} />
        )}
        {!loading && section === 'ratings' && (
          <Ratings ratings={ratings} pictures={pictures} urlOf={urlOf} onRemove={onRemove} />
        )}
        {!loading && section === 'code' && <CodeHistory history={taste?.history ?? []} />}
        {!loading && section === 'profiles' && <Profiles profiles={profiles} counts={counts} actions={profile} />}
      </main>
    </div>
  );
}
