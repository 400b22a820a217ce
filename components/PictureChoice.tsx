import { t } from '@/lib/language';

interface Props {
  side: 'left' | 'right';
  /** Null where the picture is gone, undefined while it is on its way. */
  url: string | null | undefined;
  caption: string | undefined;
  /** What the choice just made means for it. */
  fate: 'won' | 'lost' | undefined;
  onChoose(): void;
}

const KEYS = { left: '←', right: '→' } as const;

/** Names a side for those who do not see it. */
const nameOf = (side: 'left' | 'right', caption: string | undefined): string =>
  caption
    ? t(side === 'left' ? 'popup.pair.leftOf' : 'popup.pair.rightOf', { caption })
    : t(side === 'left' ? 'popup.pair.left' : 'popup.pair.right');

/** One of the two pictures; pressing it says that it is the better one. */
export function PictureChoice({ side, url, caption, fate, onChoose }: Props) {
  return (
    <button
      type="button"
      class="picture"
      data-control={`pair-${side}`}
      data-fate={fate}
      aria-label={url === null ? `${t('popup.pair.gone')} ${nameOf(side, caption)}` : nameOf(side, caption)}
      aria-keyshortcuts={side === 'left' ? 'ArrowLeft' : 'ArrowRight'}
      onClick={onChoose}
    >
      {url && <img src={url} alt="" draggable={false} />}
      {url === null && <span class="picture-gone">{t('popup.pair.gone')}</span>}
      {fate === 'won' && (
        <svg class="picture-heart" viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 20.500C5.500 15.500 2.500 12.300 2.500 8.600A5 5 0 0 1 12 6.600A5 5 0 0 1 21.500 8.600C21.500 12.300 18.500 15.500 12 20.500Z" />
        </svg>
      )}
      <span class="key" aria-hidden="true">
        {KEYS[side]}
      </span>
    </button>
  );
}
