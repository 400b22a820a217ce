import { t } from '@/lib/language';
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
      <h2>{t(pool < 2 ? 'popup.empty.nothing' : 'popup.empty.allCompared')}</h2>
      <p class="soft">
        {t(locked ? 'popup.empty.locked' : reading ? 'popup.empty.reading' : 'popup.empty.lookAround')}
      </p>
      <div class="empty-actions">
        {!starter && (
          <button type="button" class="button" data-control="starter" onClick={() => take()}>
            {t('popup.empty.starter')}
          </button>
        )}
        <button type="button" class="button" data-control="welcome" onClick={onChooseSites}>
          {t('popup.empty.sites')}
        </button>
        {undoable && (
          <button type="button" class="button" data-control="undo" aria-keyshortcuts="Z" onClick={onUndo}>
            {t('popup.pair.undo')}{' '}
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
