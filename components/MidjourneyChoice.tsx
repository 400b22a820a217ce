import { useState } from 'preact/hooks';
import { t } from '@/lib/language';
import { readMidjourneyCode } from '@/lib/popup/midjourney-code';
import type { Settings } from '@/lib/settings/settings';
import './midjourney-choice.css';
import type { Outcome } from '@/lib/popup/outcome';
import { OutcomeLine } from './OutcomeLine';

type Choice = Settings['midjourney'];

interface Props {
  choice: Choice;
  onChange(choice: Choice): void;
}

/** What a code looks like. */
const EXAMPLE = 'ueeo8az';

const CHOICES: readonly Choice['use'][] = ['nothing', 'bare', 'code'];

/** What a prompt for Midjourney gets. A preference code is never one of the choices. */
export function MidjourneyChoice({ choice, onChange }: Props) {
  const [use, setUse] = useState(choice.use);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const pick = (picked: Choice['use']): void => {
    setUse(picked);
    setOutcome(null);
    if (picked !== 'code') onChange({ use: picked });
  };
  const save = (text: string): void => {
    const reading = readMidjourneyCode(text);
    setOutcome(reading.ok ? { ok: true, line: t('popup.midjourney.saved') } : reading);
    if (reading.ok) onChange({ use: 'code', code: reading.code });
  };
  return (
    <fieldset class="midjourney-choice">
      <legend>
        <h2>{t('popup.midjourney.title')}</h2>
      </legend>
      <p class="soft">{t('popup.midjourney.about')}</p>
      {CHOICES.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="midjourney"
            value={value}
            data-control={`midjourney-${value}`}
            checked={use === value}
            onChange={() => pick(value)}
          />
          {t(`popup.midjourney.${value}`)}
        </label>
      ))}
      {use === 'code' && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            save(String(new FormData(event.currentTarget).get('code') ?? ''));
          }}
        >
          <input
            class="field"
            name="code"
            aria-label={t('popup.midjourney.label')}
            placeholder={EXAMPLE}
            autocomplete="off"
            spellcheck={false}
            defaultValue={choice.use === 'code' ? choice.code : ''}
            aria-invalid={outcome?.ok === false}
            data-control="midjourney-text"
          />
          <button type="submit" class="button" data-control="midjourney-save">
            {t('popup.midjourney.save')}
          </button>
        </form>
      )}
      <OutcomeLine outcome={outcome} />
    </fieldset>
  );
}
