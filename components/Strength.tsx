import { useEffect, useState } from 'preact/hooks';
import { t } from '@/lib/language';
import { strengthWords } from '@/lib/popup/sentences';
import { STRENGTH_PRESETS } from '@/lib/settings/strength-presets';
import './strength.css';

interface Props {
  /** 0 to 1000. */
  strength: number;
  onChange(strength: number): void;
}

/** How much the taste weighs in a prompt: `--s`. */
export function Strength({ strength, onChange }: Props) {
  const [drawn, setDrawn] = useState(strength);
  useEffect(() => setDrawn(strength), [strength]);
  const set = (value: number): void => {
    setDrawn(value);
    onChange(value);
  };
  return (
    <section class="strength">
      <div class="strength-head">
        <h2>
          <label for="strength">{t('popup.strengthTitle')}</label>
        </h2>
        <output for="strength">
          {drawn} <span class="soft">{strengthWords(drawn)}</span>
        </output>
      </div>
      <input
        id="strength"
        type="range"
        min="0"
        max="1000"
        value={drawn}
        aria-valuetext={t('popup.strengthValue', { strength: drawn, words: strengthWords(drawn) })}
        onInput={(event) => setDrawn(Number(event.currentTarget.value))}
        onChange={(event) => set(Number(event.currentTarget.value))}
      />
      <div class="strength-presets">
        {STRENGTH_PRESETS.map((preset) => (
          <button
            key={preset}
            type="button"
            class="button"
            data-strength={preset}
            aria-label={t('popup.strengthPreset', { strength: preset })}
            aria-pressed={drawn === preset}
            onClick={() => set(preset)}
          >
            {preset}
          </button>
        ))}
      </div>
    </section>
  );
}
