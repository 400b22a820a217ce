import { useState } from 'preact/hooks';
import type { Recognised } from '@/lib/codes/recognise';
import { t } from '@/lib/language';
import type { Outcome } from '@/lib/popup/outcome';
import { OutcomeLine } from '../OutcomeLine';

interface Props {
  onRecognise(text: string): Recognised;
  onKeep(code: string, name: string): Promise<Outcome>;
  /** Codes that are in the book already. */
  kept: ReadonlySet<string>;
}

/** A place to paste any text and be told what codes it holds. */
export function PasteCard({ onRecognise, onKeep, kept }: Props) {
  const [found, setFound] = useState<Recognised>();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  return (
    <section class="paste" aria-label={t('codes.paste.label')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setOutcome(null);
          setFound(onRecognise(String(new FormData(event.currentTarget).get('text') ?? '')));
        }}
      >
        <label>
          <span>{t('codes.paste.field')}</span>
          <textarea
            class="field"
            name="text"
            rows={2}
            spellcheck={false}
            autocomplete="off"
            data-control="paste-text"
          />
        </label>
        <button type="submit" class="button primary" data-control="paste-read">
          {t('codes.paste.read')}
        </button>
      </form>
      <ul class="paste-found" aria-live="polite">
        {found?.codes.map(({ code, line }) => (
          <li key={code}>
            <code>{code}</code>
            <p class="soft">{line}</p>
            {kept.has(code) ? (
              <p class="soft">{t('codes.kept')}</p>
            ) : (
              <form
                class="paste-keep"
                onSubmit={(event) => {
                  event.preventDefault();
                  const name = String(new FormData(event.currentTarget).get('name') ?? '').trim();
                  void onKeep(code, name).then(setOutcome);
                }}
              >
                <input
                  class="field"
                  name="name"
                  maxLength={120}
                  aria-label={t('codes.paste.nameFor', { code })}
                  placeholder={t('codes.paste.name')}
                  data-control="paste-name"
                />
                <button type="submit" class="button" data-control="paste-keep">
                  {t('codes.paste.keep')}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      <p class="line" role="status" data-control="paste-line">
        {found?.line}
      </p>
      <OutcomeLine outcome={outcome} quiet />
    </section>
  );
}
