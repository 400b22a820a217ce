import type { Status } from '@/lib/messages/state';
import './code-card.css';
import type { Outcome } from '@/lib/popup/outcome';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './useOutcome';

interface Props {
  code: Status['code'];
  onCopy(code: string): Promise<Outcome>;
}

/** The preference code, marked as a draft until the taste is ready, and a way to take it along. */
export function CodeCard({ code, onCopy }: Props) {
  const [copied, copy] = useOutcome(onCopy);
  if (!code)
    return (
      <section class="code-card">
        <h2>Your code</h2>
        <p class="soft">It appears here after a few ratings.</p>
      </section>
    );
  return (
    <section class="code-card">
      <h2>
        Your code {code.draft && <span class="code-draft">draft</span>}
        {code.draft && <span class="soft"> It still changes as you rate.</span>}
      </h2>
      <div class="code-row">
        <code data-code={code.draft ? 'draft' : 'ready'}>{code.text}</code>
        <button type="button" class="button" data-control="copy" onClick={() => copy(code.text)}>
          Copy
        </button>
      </div>
      <OutcomeLine outcome={copied} />
    </section>
  );
}
