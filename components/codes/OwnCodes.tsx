import type { WeightedCode } from '@/lib/codes/kind';
import type { Status } from '@/lib/messages/state';
import type { Outcome } from '@/lib/popup/outcome';
import type { IssuedCode } from '@/lib/taste/code-history';
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
        <span class="unseen">Choose {code}</span>
      </label>
      <div class="code-what">
        <code>{code}</code>
        <p class="soft">{said}</p>
      </div>
      <button type="button" class="button" onClick={() => copy(code)}>
        Copy
      </button>
    </li>
  );
  return (
    <section class="codes-section" aria-label="Your own codes">
      <h2>
        Your own codes
        {profile !== null && (
          <>
            {' '}
            from <bdi>{profile}</bdi>
          </>
        )}
      </h2>
      {!own && <p class="codes-none">Your code appears after a few ratings.</p>}
      <ul>{own && row(own.text, own.draft ? 'Now, still a draft: it changes as you rate.' : 'Now.')}</ul>
      {older.length > 0 && (
        <details class="code-history">
          <summary>Earlier ones ({older.length})</summary>
          <ul>
            {older.map(({ text, time, learned }) =>
              row(text, `${new Date(time).toLocaleDateString()}, after ${learned} ratings that taught something.`),
            )}
          </ul>
        </details>
      )}
      <OutcomeLine outcome={outcome} />
    </section>
  );
}
