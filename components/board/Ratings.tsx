import { useMemo, useRef } from 'preact/hooks';
import type { BoardPicture } from '@/lib/board/board-picture';
import { countWords, t } from '@/lib/language';
import type { StandingEvent } from '@/lib/ratings/fold';
import { RatingRow } from './RatingRow';
import './ratings.css';
import type { ThumbnailOf } from './Thumbnail';
import { useWindowRows } from './useWindowRows';

interface Props {
  /** Latest first. */
  ratings: readonly StandingEvent[];
  pictures: readonly BoardPicture[];
  urlOf: ThumbnailOf;
  onRemove(id: string): void;
}

/** Height of a row (px), as ratings.css has it. */
const ROW = 76;

/** Every rating that stands, latest first; each can be taken back. */
export function Ratings({ ratings, pictures, urlOf, onRemove }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const known = useMemo(() => new Map(pictures.map((picture) => [picture.id, picture])), [pictures]);
  const { rows, height, margin } = useWindowRows(list, ratings.length, ROW);
  return (
    <section class="ratings" aria-labelledby="ratings-title">
      <h2 id="ratings-title">{t('board.ratings.title')}</h2>
      <p class="soft" role="status">
        {t('board.ratings.what', { ratings: countWords('ratings', ratings.length) })}
      </p>
      <ul ref={list} class="rating-list" style={{ blockSize: `${height}px` }}>
        {rows.flatMap((row) => {
          const rating = ratings[row.index];
          return rating ? (
            <li
              key={rating.id}
              data-rating={rating.id}
              aria-posinset={row.index + 1}
              aria-setsize={ratings.length}
              style={{ insetBlockStart: `${row.start - margin}px` }}
            >
              <RatingRow rating={rating} known={known} urlOf={urlOf} onRemove={onRemove} />
            </li>
          ) : (
            []
          );
        })}
      </ul>
    </section>
  );
}
