import './prompt-actions.css';
import type { Outcome } from '@/lib/popup/outcome';
import { OutcomeLine } from './OutcomeLine';
import { Switch } from './Switch';
import { useOutcome } from './useOutcome';

interface Props {
  automatic: boolean;
  /** Whether it is added right before a submit on the site in view; null where no site is on. */
  atSubmit: boolean | null;
  /** The code is not settled yet, so adding it by itself is the person's own choice. */
  draft: boolean;
  onWrite(): Promise<Outcome>;
  onAutomatic(on: boolean): void;
  onAtSubmit(on: boolean): void;
}

/** Bringing the code into a prompt: now, or each time. */
export function PromptActions({ automatic, atSubmit, draft, onWrite, onAutomatic, onAtSubmit }: Props) {
  const [written, write] = useOutcome(onWrite);
  return (
    <section class="prompt-actions" aria-label="Prompt">
      <button type="button" class="button primary" data-control="write" onClick={() => write()}>
        Write into prompt
      </button>
      <OutcomeLine outcome={written} />
      <Switch on={automatic} onChange={onAutomatic} control="automatic">
        Add to my prompts automatically
        {draft && !automatic && <small class="soft">Off while your code is a draft, unless you want it.</small>}
      </Switch>
      {atSubmit !== null && (
        <Switch on={atSubmit} onChange={onAtSubmit} control="at-submit">
          On this site, also right before I submit
        </Switch>
      )}
    </section>
  );
}
