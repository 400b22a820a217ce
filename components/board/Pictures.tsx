import { useMemo, useState } from 'preact/hooks';
import type { BoardPicture } from '@/lib/board/board-picture';
import { filtered, NO_FILTER, ranked, sitesOf } from '@/lib/board/selection';
import { countWords, t } from '@/lib/language';
import type { TasteView } from '@/lib/messages/state';
import { strengthWords } from '@/lib/popup/sentences';
import { Filled } from '../Filled';
import './pictures.css';
import { Filters } from './Filters';
import { PictureDialog } from './PictureDialog';
import { PictureGrid } from './PictureGrid';
import type { ThumbnailOf } from './Thumbnail';

interface Props {
  taste: TasteView | undefined;
  pictures: readonly BoardPicture[];
  /** What the slider begins with, 0 to 1000. */
  strength: number;
  urlOf: ThumbnailOf;
  /** ms since 1970. */
  now: number;
}

/** Seen pictures in the order of the taste, as strongly as the slider says. */
export function Pictures({ taste, pictures, strength: begin, urlOf, now }: Props) {
  const [strength, setStrength] = useState(begin);
  const [filter, setFilter] = useState(NO_FILTER);
  const [open, setOpen] = useState<BoardPicture | null>(null);
  const chosen = useMemo(() => filtered(pictures, filter, now), [pictures, filter, now]);
  const guess = taste?.readiness.guess ?? 0.5;
  const shown = useMemo(() => ranked(chosen, strength, guess), [chosen, strength, guess]);
  const attributes = taste?.attributes ?? [];
  const count = countWords('pictures', shown.length);
  return (
    <section class="pictures" aria-labelledby="pictures-title">
      <h2 id="pictures-title">{t('board.pictures.title')}</h2>
      <div class="pictures-controls">
        <label class="pictures-strength">
          <span>
            <Filled
              line={t('board.pictures.strength', { strength: '{strength}' })}
              holes={{
                strength: (
                  <>
                    <output>{strength}</output> <span class="soft">{strengthWords(strength)}</span>
                  </>
                ),
              }}
            />
          </span>
          <input
            type="range"
            min="0"
            max="1000"
            step="10"
            value={strength}
            data-control="ranking-strength"
            aria-valuetext={t('popup.strengthValue', { strength, words: strengthWords(strength) })}
            onInput={(event) => setStrength(Number(event.currentTarget.value))}
          />
        </label>
        <Filters filter={filter} sites={sitesOf(pictures)} onChange={setFilter} />
      </div>
      <p class="soft" role="status">
        {strength === 0 ? t('board.pictures.latestFirst', { pictures: count }) : count}
      </p>
      <PictureGrid pictures={shown} attributes={attributes} urlOf={urlOf} onOpen={setOpen} />
      {open && <PictureDialog picture={open} attributes={attributes} urlOf={urlOf} onClose={() => setOpen(null)} />}
    </section>
  );
}
