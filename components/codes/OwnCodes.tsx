import type { WeightedCode } from '@/lib/codes/kind';
import { dayWords, numberWords, t } from '@/lib/language';
import type { Status } from '@/lib/messages/state';
import type { Outcome } from '@/lib/popup/outcome';
import type { IssuedCode } from '@/lib/taste/code-history';
import { Filled } from '../Filled';
import { OutcomeLine } from '../OutcomeLine';
import { useOutcome } from '../useOutcome';

interface Props {
  own: Status['code'];
  history: readonly IssuedCode[];
  /** Whose they are, where there are several profiles. */
  profile: string | null;
  chosen: readonly WeightedCode[];
  onChoose(code: string): void;
  onCopy(code: string): Promise<Outcome>;
}

/** The person's own codes: the present one, and every one before it. */
export function OwnCodes({ own, history, profile, chosen, onChoose, onCopy }: Props) {
  const [outcome, copy] = useOutcome(onCopy);
  const older = history.filter(({ text }) => text !== own?.text).toReversed();
  const row = (code: string, said: string) => (
    <li key={code} class="code-row">
      <label class="code-choose">
        <input
          type="checkbox"
          data-control="code-choose"
          data-code={code}
          checked={chosen.some((one) => one.code === code)}
          onChange={() => onChoose(code)}
        />
        <span class="unseen">{t('codes.choose', { code })}</span>
      </label>
      <div class="code-what">
        <code>{code}</code>
        <p class="soft">{said}</p>
      </div>
      <button type="button" class="button" onClick={() => copy(code)}>
        {t('codes.copy')}
      </button>
    </li>
  );
  return (
    <section class="codes-section" aria-label={t('codes.own.title')}>
      <h2>
        {profile === null ? (
          t('codes.own.title')
        ) : (
          <Filled line={t('codes.own.titleOf', { profile: '{profile}' })} holes={{ profile: <bdi>{profile}</bdi> }} />
        )}
      </h2>
      {!own && <p class="codes-none">{t('codes.own.none')}</p>}
      <ul>{own && row(own.text, t(own.draft ? 'codes.own.draft' : 'codes.own.now'))}</ul>
      {older.length > 0 && (
        <details class="code-history">
          <summary>{t('codes.own.earlierOnes', { count: numberWords(older.length) })}</summary>
          <ul>
            {older.map(({ text, time, learned }) =>
              row(text, t('codes.own.earlier', learned, [numberWords(learned), dayWords(time)])),
            )}
          </ul>
        </details>
      )}
      <OutcomeLine outcome={outcome} />
    </section>
  );
}
