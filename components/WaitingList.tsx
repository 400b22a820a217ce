import { t } from '@/lib/language';
import type { Waiting } from '@/lib/messages/state';
import { waitingSentence } from '@/lib/popup/sentences';
import './waiting-list.css';
import type { Outcome } from '@/lib/popup/outcome';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './useOutcome';

interface Props {
  waiting: readonly Waiting[];
  onAllow(hosts: readonly string[]): Promise<Outcome>;
}

/** Pictures that cannot be compared yet: how many, why, and what helps. */
export function WaitingList({ waiting, onAllow }: Props) {
  const [allowed, allow] = useOutcome(onAllow);
  if (waiting.length === 0) return null;
  return (
    <section class="waiting-list">
      <h2>{t('popup.waitingTitle')}</h2>
      <ul>
        {waiting.map(({ reason, count, hosts }) => (
          <li key={reason}>
            <p class="soft">{waitingSentence({ reason, count })}</p>
            {hosts.length > 0 && (
              <p class="soft">
                <bdi>{hosts.map((host) => host.replace(/^.*\/\/|\/\*$/g, '')).join(', ')}</bdi>
              </p>
            )}
            {reason === 'permission' && hosts.length > 0 && (
              <button type="button" class="button" data-control="allow" onClick={() => allow(hosts)}>
                {t('popup.allow')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <OutcomeLine outcome={allowed} />
    </section>
  );
}
