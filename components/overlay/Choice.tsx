import type { Shown } from '@/lib/gallery/view';
import { t } from '@/lib/language';

interface Props {
  shown: Shown;
  side: 'left' | 'right';
  arrow: string;
  onChoose(): void;
}

/** One picture of a pair, large; pressing it says that it is the better one. */
export const Choice = ({ shown, side, arrow, onChoose }: Props) => (
  <button
    type="button"
    class="choice"
    data-control={`vote-${side}`}
    aria-label={
      shown.caption ? t(`overlay.betterNamed.${side}`, { caption: shown.caption }) : t(`overlay.better.${side}`)
    }
    onClick={onChoose}
  >
    <span class="choice-frame">
      <img
        class="choice-picture"
        src={shown.url}
        alt=""
        draggable={false}
        style={`--ratio:${shown.ratio.toFixed(4)}`}
      />
    </span>
    <span class="choice-line">
      <kbd>{arrow}</kbd>
      <span class="choice-caption" dir="auto">
        {shown.caption}
      </span>
    </span>
  </button>
);
