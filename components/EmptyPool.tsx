import type { Waiting } from '@/lib/messages/state';
import type { Outcome } from '@/lib/popup/outcome';
import './empty-pool.css';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './useOutcome';

interface Props {
  /** How many pictures could be compared. */
  pool: number;
  waiting: readonly Waiting[];
  /** The starter deck was taken already. */
  starter: boolean;
  /** There is a rating to take back. */
  undoable: boolean;
  onUndo(): void;
  onTakeStarter(): Promise<Outcome>;
  onChooseSites(): void;
}

/** Why there is nothing to compare yet, and what helps. */
export function EmptyPool({ pool, waiting, starter, undoable, onUndo, onTakeStarter, onChooseSites }: Props) {
  const [taken, take] = useOutcome(onTakeStarter);
  const locked = waiting.find(({ reason }) => reason === 'permission');
  const reading = waiting.find(({ reason }) => reason === 'queued');
  return (
    <section class="empty-pool">
      <span class="empty-frames" aria-hidden="true">
        <span />
        <span />
      </span>
      <h2>{pool < 2 ? 'Nothing to compare yet' : 'You have compared all there is'}</h2>
      <p class="soft">
        {locked
          ? 'Pictures wait for your leave to be read. Allow their host below, and the first pair appears here.'
          : reading
            ? 'The first pictures are being read. A pair appears here in a moment.'
            : 'Look around on a gallery that is switched on. Each picture that stays in view for a second can be compared here.'}
      </p>
      <div class="empty-actions">
        {!starter && (
          <button type="button" class="button" data-control="starter" onClick={() => take()}>
            Begin with 64 starter pictures
          </button>
        )}
        <button type="button" class="button" data-control="welcome" onClick={onChooseSites}>
          Switch galleries on
        </button>
        {undoable && (
          <button type="button" class="button" data-control="undo" aria-keyshortcuts="Z" onClick={onUndo}>
            Undo{' '}
            <span class="key" aria-hidden="true">
              Z
            </span>
          </button>
        )}
      </div>
      <OutcomeLine outcome={taken} />
    </section>
  );
}
