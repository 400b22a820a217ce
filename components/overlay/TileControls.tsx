import { CompareIcon, HeartIcon } from '@/components/icons';
import type { ControlsView } from '@/lib/gallery/view';
import { at } from './at';

interface Props {
  controls: ControlsView;
  onLike(): void;
  onCompare(): void;
}

/** Heart and compare on the tile that a person is at. */
export function TileControls({ controls, onLike, onCompare }: Props) {
  const { caption, liked, pinned } = controls;
  return (
    <div class="tile-controls" style={at(controls)}>
      <button
        type="button"
        class="tile-control heart"
        data-control="like"
        aria-pressed={liked}
        aria-label={`Like: ${caption}`}
        onClick={onLike}
      >
        <HeartIcon filled={liked} />
      </button>
      <button
        type="button"
        class="tile-control"
        data-control="compare"
        aria-pressed={pinned}
        aria-label={`Compare: ${caption}`}
        onClick={onCompare}
      >
        <CompareIcon />
      </button>
    </div>
  );
}
