import { useLayoutEffect, useRef } from 'preact/hooks';
import { CloseIcon, UndoIcon } from '@/components/icons';
import type { Outcome } from '@/lib/gallery/rater';
import type { GalleryView } from '@/lib/gallery/view';
import { t } from '@/lib/language';
import { Choice } from './Choice';

interface Props {
  pair: NonNullable<GalleryView['pair']>;
  winnerStays: boolean;
  canUndo: boolean;
  onKeepWinner(keep: boolean): void;
  onDecide(outcome: Outcome): void;
  onUndo(): void;
  onClose(): void;
}

const OUTCOMES: Record<string, Outcome> = { arrowleft: 'left', arrowright: 'right', arrowdown: 'tie', s: 'skip' };

/** Two pictures side by side: which is better? */
export function CompareDialog({ pair, winnerStays, canUndo, onKeepWinner, onDecide, onUndo, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Gives the focus back to where it was in the page.
    return () => element?.close();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
    const key = event.key.toLowerCase();
    const outcome = OUTCOMES[key];
    if (outcome) onDecide(outcome);
    else if (key === 'z') onUndo();
    else if (key === 'w') onKeepWinner(!winnerStays);
    else if (key === 'escape') onClose();
    else return;
    event.preventDefault();
  };

  return (
    <dialog
      ref={dialog}
      class="compare"
      aria-labelledby="compare-title"
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div class="compare-head">
        <h2 class="compare-title" id="compare-title" tabIndex={-1} autofocus>
          {t('overlay.which')}
        </h2>
        <button
          type="button"
          class="round-button"
          data-control="close"
          aria-label={t('overlay.close')}
          title={t('overlay.closeKey')}
          onClick={onClose}
        >
          <CloseIcon />
        </button>
      </div>
      <div class="choices">
        <Choice shown={pair.left} side="left" arrow="←" onChoose={() => onDecide('left')} />
        <Choice shown={pair.right} side="right" arrow="→" onChoose={() => onDecide('right')} />
      </div>
      <footer class="compare-foot">
        <button type="button" class="quiet-button" data-control="vote-tie" onClick={() => onDecide('tie')}>
          {t('overlay.tie')} <kbd>↓</kbd>
        </button>
        <button type="button" class="quiet-button" data-control="vote-skip" onClick={() => onDecide('skip')}>
          {t('overlay.skip')} <kbd>S</kbd>
        </button>
        <button type="button" class="quiet-button" data-control="vote-undo" disabled={!canUndo} onClick={onUndo}>
          <UndoIcon size={14} /> {t('overlay.undoLast')} <kbd>Z</kbd>
        </button>
        <button
          type="button"
          class="quiet-button"
          data-control="winner-stays"
          aria-pressed={winnerStays}
          onClick={() => onKeepWinner(!winnerStays)}
        >
          {t('overlay.winnerStays')} <kbd>W</kbd>
        </button>
      </footer>
    </dialog>
  );
}
