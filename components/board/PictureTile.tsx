import type { BoardPicture } from '@/lib/board/board-picture';
import { siteWords } from '@/lib/board/sentences';
import { t } from '@/lib/language';
import type { AttributeFinding } from '@/lib/taste/words/attribute-findings';
import { reasonsFor } from '@/lib/taste/words/why';
import { HeartIcon } from '../icons';
import './picture-tile.css';
import { Reasons } from './Reasons';
import { Thumbnail, type ThumbnailOf } from './Thumbnail';

interface Props {
  picture: BoardPicture;
  attributes: readonly AttributeFinding[];
  urlOf: ThumbnailOf;
  onOpen(): void;
  /** Says below the picture why it is liked or not. */
  why?: boolean;
  tabIndex?: number;
  onFocus?(): void;
  onKeyDown?(event: KeyboardEvent): void;
}

/** Reasons that fit below a picture. */
const FIT = 3;

/** What a picture is called. */
export const nameOf = ({ caption, site }: BoardPicture): string =>
  caption ?? t('board.picture.unnamed', { site: siteWords(site) });

/** A seen picture; pressing it says more. */
export function PictureTile({
  picture,
  attributes,
  urlOf,
  onOpen,
  why = false,
  tabIndex = 0,
  onFocus,
  onKeyDown,
}: Props) {
  const { id, liked } = picture;
  return (
    <>
      <button
        type="button"
        class="picture-tile"
        data-picture={id}
        tabIndex={tabIndex}
        onClick={onOpen}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <Thumbnail id={id} alt={nameOf(picture)} urlOf={urlOf} />
        {liked && (
          <span class="picture-tile-liked">
            <HeartIcon filled />
            <span class="unseen">{t('board.rated.like')}</span>
          </span>
        )}
      </button>
      {why && <Reasons reasons={reasonsFor(picture.look?.attributes, attributes).slice(0, FIT)} />}
    </>
  );
}
