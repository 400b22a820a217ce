import { useState } from 'preact/hooks';
import type { BoardPicture } from '@/lib/board/board-picture';
import { bestHere } from '@/lib/board/selection';
import { countWords, numberWords, t } from '@/lib/language';
import type { TasteView } from '@/lib/messages/state';
import type { PictureId } from '@/lib/ratings/picture';
import './learned.css';
import { PictureDialog } from './PictureDialog';
import { PictureTile } from './PictureTile';
import type { ThumbnailOf } from './Thumbnail';

interface Props {
  taste: TasteView | undefined;
  pictures: readonly BoardPicture[];
  /** Pictures on the page beside the board; undefined where Penchant does not work there. */
  here: ReadonlySet<PictureId> | undefined;
  urlOf: ThumbnailOf;
}

/** Pictures shown at most. */
const SHOWN = 12;

/** What the taste likes best of the page beside the board. The page itself stays as it is. */
export function OnThisPage({ taste, pictures, here, urlOf }: Props) {
  const [open, setOpen] = useState<BoardPicture | null>(null);
  const known = (taste?.readiness.learned ?? 0) > 0;
  const read = here ? pictures.filter(({ id }) => here.has(id)).length : 0;
  const best = here && known ? bestHere(pictures, here, SHOWN) : [];
  const attributes = taste?.attributes ?? [];
  const line = () => {
    if (!here) return t('board.page.closed');
    if (!known) return t('board.taste.notEnough');
    return t('board.page.read', { pictures: countWords('pictures', here.size), read: numberWords(read) });
  };
  return (
    <section class="learned" aria-labelledby="page-title">
      <h2 id="page-title">{t('board.page.title')}</h2>
      <p class="soft" role="status">
        {line()}
      </p>
      <ol class="learned-pictures" data-learned="here">
        {best.map((picture) => (
          <li key={picture.id}>
            <PictureTile picture={picture} attributes={attributes} urlOf={urlOf} onOpen={() => setOpen(picture)} why />
          </li>
        ))}
      </ol>
      {open && <PictureDialog picture={open} attributes={attributes} urlOf={urlOf} onClose={() => setOpen(null)} />}
    </section>
  );
}
