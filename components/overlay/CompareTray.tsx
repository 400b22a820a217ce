import { CloseIcon } from '@/components/icons';
import type { Shown } from '@/lib/gallery/view';

interface Props {
  first: Shown;
  onCancel(): void;
}

/** Holds the first picture of a comparison until the second is picked. */
export const CompareTray = ({ first, onCancel }: Props) => (
  <section class="tray" aria-label="Comparison">
    <img class="tray-picture" src={first.url} alt={first.caption} />
    <p class="tray-line" role="status">
      Pick a second one
    </p>
    <button
      type="button"
      class="round-button"
      data-control="cancel"
      aria-label="Cancel the comparison"
      onClick={onCancel}
    >
      <CloseIcon size={16} />
    </button>
  </section>
);
