import type { BoardPicture } from '@/lib/board/board-picture';
import { ratingWords, siteWords } from '@/lib/board/sentences';
import { t, timeWords } from '@/lib/language';
import type { StandingEvent } from '@/lib/ratings/fold';
import type { PictureId } from '@/lib/ratings/picture';
import { Filled } from '../Filled';
import { nameOf } from './PictureTile';
import { Thumbnail, type ThumbnailOf } from './Thumbnail';

interface Props {
  rating: StandingEvent;
  known: ReadonlyMap<PictureId, BoardPicture>;
  urlOf: ThumbnailOf;
  onRemove(id: string): void;
}

/** One rating: what it was about, what it said, and a way to take it back. */
export function RatingRow({ rating, known, urlOf, onRemove }: Props) {
  const { id, time, site } = rating;
  const sides =
    'picture' in rating
      ? [{ side: 'only', picture: rating.picture }]
      : [
          { side: 'left', picture: rating.left },
          { side: 'right', picture: rating.right },
        ];
  const chosen = rating.kind === 'vote' ? rating.outcome : undefined;
  const words = ratingWords(rating);
  return (
    <div class="rating-row">
      <div class="rating-pictures">
        {sides.map(({ side, picture }) => {
          const found = known.get(picture);
          return (
            <span key={side} class="rating-picture" data-chosen={side === chosen}>
              <Thumbnail id={picture} alt={found ? nameOf(found) : t('board.ratings.unread')} urlOf={urlOf} />
            </span>
          );
        })}
      </div>
      <p>
        <strong>{words}</strong>
        <br />
        <span class="soft">
          <Filled
            line={t('board.ratings.where', { time: '{time}', site: siteWords(site) })}
            holes={{ time: <time dateTime={new Date(time).toISOString()}>{timeWords(time)}</time> }}
          />
        </span>
      </p>
      <button
        type="button"
        class="button"
        data-control="remove"
        aria-label={t('board.ratings.takeBackThis', { rating: words, time: timeWords(time) })}
        onClick={() => onRemove(id)}
      >
        {t('board.ratings.takeBack')}
      </button>
    </div>
  );
}
