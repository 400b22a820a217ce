import { useLayoutEffect, useRef } from 'preact/hooks';
import { CompareIcon, HeartIcon } from '@/components/icons';
import type { Step } from '@/lib/gallery/steps';
import type { ControlsView } from '@/lib/gallery/view';
import { t } from '@/lib/language';
import { at } from './at';

interface Props {
  controls: ControlsView;
  /** A press of the pointer began: what it is for is settled, whatever the page does meanwhile. */
  onPress(): void;
  /** `pressed` where such a press led to it, rather than a key. */
  onLike(pressed: boolean): void;
  onCompare(pressed: boolean): void;
  onStep(step: Step): void;
  /** The person leaves the controls with the keyboard. */
  onLeave(): void;
}

const STEPS: Record<string, Step> = { arrowleft: 'left', arrowright: 'right', arrowup: 'up', arrowdown: 'down' };

/** Heart and compare on the tile that a person is at. While they have the focus, arrows go on and letters work. */
export function TileControls({ controls, onPress, onLike, onCompare, onStep, onLeave }: Props) {
  const { caption, liked, matches, pinned, toFocus } = controls;
  const heart = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (toFocus) heart.current?.focus({ preventScroll: true });
  }, [toFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const key = event.key.toLowerCase();
    const step = STEPS[key];
    if (step) onStep(step);
    else if (event.repeat) return;
    else if (key === 'l') onLike(false);
    else if (key === 'c') onCompare(false);
    else if (key === 'escape') onLeave();
    else return;
    event.preventDefault();
  };

  return (
    <div
      class="tile-controls"
      role="toolbar"
      aria-label={matches ? t('overlay.matches', { caption }) : caption}
      style={at(controls)}
      onPointerDown={onPress}
      onKeyDown={onKeyDown}
    >
      <button
        ref={heart}
        type="button"
        class="tile-control heart"
        data-control="like"
        aria-pressed={liked}
        aria-label={t('overlay.like', { caption })}
        title={t('overlay.likeKey')}
        onClick={({ detail }) => onLike(detail > 0)}
      >
        <HeartIcon filled={liked} />
      </button>
      <button
        type="button"
        class="tile-control"
        data-control="compare"
        aria-pressed={pinned}
        aria-label={t('overlay.compare', { caption })}
        title={t('overlay.compareKey')}
        onClick={({ detail }) => onCompare(detail > 0)}
      >
        <CompareIcon />
      </button>
    </div>
  );
}
