import type { Shown } from '@/lib/gallery/view';

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
    aria-label={`The ${side} one is better${shown.caption && `: ${shown.caption}`}`}
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
      <span class="choice-caption">{shown.caption}</span>
    </span>
  </button>
);
