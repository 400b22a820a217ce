import { t } from '@/lib/language';
import type { Status } from '@/lib/messages/state';
import { madeOfSentence, progressSentence, readinessSentence } from '@/lib/popup/sentences';
import './progress.css';

/** How far the person has come, and how well the taste is known, said honestly. */
export function Progress({ status }: { status: Status }) {
  const done = Math.min(status.ratings, status.goal);
  return (
    <section class="progress" data-state={status.readiness.state}>
      <div class="progress-count">
        <h2>{progressSentence(status)}</h2>
        {status.ratings > 0 && <span class="soft">{madeOfSentence(status)}</span>}
      </div>
      <progress value={done} max={status.goal} aria-label={t('popup.goal')} />
      <p class="soft">{readinessSentence(status)}</p>
    </section>
  );
}
