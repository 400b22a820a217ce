import { useState } from 'preact/hooks';
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

const CHOICES: readonly [use: Choice['use'], label: string][] = [
  ['nothing', 'Nothing'],
  ['bare', '--p alone: Midjourney adds your own defaults'],
  ['code', 'My Midjourney code'],
];

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
    setOutcome(reading.ok ? { ok: true, line: 'Saved.' } : reading);
    if (reading.ok) onChange({ use: 'code', code: reading.code });
  };
  return (
    <fieldset class="midjourney-choice">
      <legend>
        <h2>Prompts for Midjourney</h2>
      </legend>
      <p class="soft">Midjourney cannot read a preference code, so it is never written here. Write instead:</p>
      {CHOICES.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name="midjourney"
            value={value}
            data-control={`midjourney-${value}`}
            checked={use === value}
            onChange={() => pick(value)}
          />
          {label}
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
            aria-label="Midjourney code"
            placeholder="ueeo8az"
            autocomplete="off"
            spellcheck={false}
            defaultValue={choice.use === 'code' ? choice.code : ''}
            aria-invalid={outcome?.ok === false}
            data-control="midjourney-text"
          />
          <button type="submit" class="button" data-control="midjourney-save">
            Save
          </button>
        </form>
      )}
      <OutcomeLine outcome={outcome} />
    </fieldset>
  );
}
