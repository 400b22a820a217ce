import { t } from '@/lib/language';
import type { Pair, PairPicture } from '@/lib/messages/state';
import type { PictureId } from '@/lib/ratings/picture';
import './pair-origins.css';

interface Props {
  pair: Pair;
  onExclude(id: PictureId): void;
}

/** Where the two pictures come from, on request, and a way never to be asked about one of them again. */
export function PairOrigins({ pair, onExclude }: Props) {
  return (
    <details class="pair-origins">
      <summary>{t('popup.origins.title')}</summary>
      <div class="pair-origins-sides">
        {(['left', 'right'] as const).map((side) => (
          <div key={side}>
            <p class="pair-origins-caption" dir="auto">
              {pair[side].caption ?? t('popup.origins.noCaption')}
            </p>
            <Origin picture={pair[side]} />
            <button
              type="button"
              class="button"
              data-control={`exclude-${side}`}
              aria-label={t(side === 'left' ? 'popup.origins.excludeLeft' : 'popup.origins.excludeRight')}
              onClick={() => onExclude(pair[side].id)}
            >
              {t('popup.origins.exclude')}
            </button>
          </div>
        ))}
      </div>
    </details>
  );
}

function Origin({ picture: { page } }: { picture: PairPicture }) {
  if (!/^https?:/.test(page)) return <p class="soft">{t('popup.origins.starter')}</p>;
  return (
    <p>
      <a class="link" href={page} target="_blank" rel="noopener noreferrer">
        {t('popup.origins.seenOn', { host: new URL(page).host })}
      </a>
    </p>
  );
}
