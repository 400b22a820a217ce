import { t } from '@/lib/language';
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
    <section class="prompt-actions" aria-label={t('popup.prompt.title')}>
      <button type="button" class="button primary" data-control="write" onClick={() => write()}>
        {t('popup.prompt.write')}
      </button>
      <OutcomeLine outcome={written} />
      <Switch on={automatic} onChange={onAutomatic} control="automatic">
        {t('popup.prompt.automatic')}
        {draft && !automatic && <small class="soft">{t('popup.prompt.draft')}</small>}
      </Switch>
      {atSubmit !== null && (
        <Switch on={atSubmit} onChange={onAtSubmit} control="at-submit">
          {t('popup.prompt.atSubmit')}
        </Switch>
      )}
    </section>
  );
}
