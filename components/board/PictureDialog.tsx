import { useEffect, useRef } from 'preact/hooks';
import type { BoardPicture } from '@/lib/board/board-picture';
import { siteWords } from '@/lib/board/sentences';
import { dayWords, t } from '@/lib/language';
import type { AttributeFinding } from '@/lib/taste/words/attribute-findings';
import { reasonsFor } from '@/lib/taste/words/why';
import './picture-dialog.css';
import { nameOf } from './PictureTile';
import { Reasons } from './Reasons';
import { Thumbnail, type ThumbnailOf } from './Thumbnail';

interface Props {
  picture: BoardPicture;
  attributes: readonly AttributeFinding[];
  urlOf: ThumbnailOf;
  onClose(): void;
}

/** One picture: where it was seen, and why the taste likes it or not. */
export function PictureDialog({ picture, attributes, urlOf, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const close = (): void => dialog.current?.close();
  const reasons = reasonsFor(picture.look?.attributes, attributes);
  return (
    <dialog ref={dialog} class="picture-dialog" aria-labelledby="picture-name" onClose={onClose}>
      <div class="picture-dialog-inside">
        <Thumbnail id={picture.id} alt="" urlOf={urlOf} />
        <div class="picture-dialog-words">
          <h2 id="picture-name" dir="auto">
            {nameOf(picture)}
          </h2>
          <h3>{t('board.picture.why')}</h3>
          {reasons.length > 0 ? <Reasons reasons={reasons} /> : <p class="soft">{t('board.picture.noReason')}</p>}
          <p class="soft">
            {t(picture.liked ? 'board.picture.seenLiked' : 'board.picture.seen', {
              day: dayWords(picture.seen),
              site: siteWords(picture.site),
            })}
          </p>
          {/^https?:/.test(picture.page) && (
            <p>
              <a href={picture.page} target="_blank" rel="noopener noreferrer">
                {t('board.picture.open')}
              </a>
            </p>
          )}
          <button type="button" class="button" data-control="close" onClick={close}>
            {t('board.picture.close')}
          </button>
        </div>
      </div>
    </dialog>
  );
}
