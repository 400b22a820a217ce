import { CloseIcon } from '@/components/icons';
import type { Shown } from '@/lib/gallery/view';
import { t } from '@/lib/language';

interface Props {
  first: Shown;
  onCancel(): void;
}

/** Holds the first picture of a comparison until the second is picked. */
export const CompareTray = ({ first, onCancel }: Props) => (
  <section class="tray" aria-label={t('overlay.comparison')}>
    <img class="tray-picture" src={first.url} alt={first.caption} />
    <p class="tray-line" role="status">
      {t('overlay.pickSecond')}
    </p>
    <button
      type="button"
      class="round-button"
      data-control="cancel"
      aria-label={t('overlay.cancel')}
      onClick={onCancel}
    >
      <CloseIcon size={16} />
    </button>
  </section>
);
