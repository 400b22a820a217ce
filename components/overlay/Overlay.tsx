import { Toast } from '@/components/Toast';
import type { Outcome } from '@/lib/gallery/rater';
import type { Step } from '@/lib/gallery/steps';
import type { GalleryView } from '@/lib/gallery/view';
import { t } from '@/lib/language';
import { CompareDialog } from './CompareDialog';
import { CompareTray } from './CompareTray';
import { Marks } from './Marks';
import { TileControls } from './TileControls';

export interface OverlayActions {
  press(): void;
  like(pressed: boolean): void;
  compare(pressed: boolean): void;
  step(step: Step): void;
  leave(): void;
  decide(outcome: Outcome): void;
  keepWinner(keep: boolean): void;
  undo(): void;
  cancel(): void;
  hush(): void;
}

/** All that Penchant shows over a gallery. */
export function Overlay({ view, actions }: { view: GalleryView; actions: OverlayActions }) {
  const { controls, tray, pair, toast } = view;
  return (
    <div class="overlay" style={view.zoom === 1 ? undefined : `zoom:${1 / view.zoom}`}>
      <Marks marks={view.marks} />
      {/* Another picture, another button: a press never lands on a picture that came in between. */}
      {controls && (
        <TileControls
          key={controls.id}
          controls={controls}
          onPress={actions.press}
          onLike={actions.like}
          onCompare={actions.compare}
          onStep={actions.step}
          onLeave={actions.leave}
        />
      )}
      {tray && <CompareTray first={tray} onCancel={actions.cancel} />}
      <Toast
        message={toast.line}
        turn={toast.turn}
        action={toast.undoable ? t('overlay.undo') : undefined}
        onAction={actions.undo}
        onClose={actions.hush}
      />
      {pair && (
        <CompareDialog
          pair={pair}
          winnerStays={view.winnerStays}
          canUndo={view.canUndo}
          onKeepWinner={actions.keepWinner}
          onDecide={actions.decide}
          onUndo={actions.undo}
          onClose={actions.cancel}
        />
      )}
    </div>
  );
}
