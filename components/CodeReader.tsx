import { t } from '@/lib/language';
import './code-reader.css';
import type { Outcome } from '@/lib/popup/outcome';
import { OutcomeLine } from './OutcomeLine';
import { useOutcome } from './useOutcome';

/** A place to paste a code of unknown origin and be told what it is. */
export function CodeReader({ onExplain }: { onExplain(text: string): Promise<Outcome> }) {
  const [explained, explain] = useOutcome(onExplain);
  return (
    <details class="code-reader">
      <summary>{t('popup.reader.title')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          explain(String(new FormData(event.currentTarget).get('code') ?? ''));
        }}
      >
        <input
          class="field"
          name="code"
          aria-label={t('popup.reader.label')}
          placeholder={t('popup.reader.placeholder')}
          autocomplete="off"
          spellcheck={false}
          maxLength={10_000}
          data-control="explain-text"
        />
        <button type="submit" class="button" data-control="explain">
          {t('popup.reader.read')}
        </button>
      </form>
      <OutcomeLine outcome={explained} />
    </details>
  );
}
