import { useState } from 'preact/hooks';
import { t } from '@/lib/language';
import { strengthWords } from '@/lib/popup/sentences';
import type { ChipFace, ChipOffer, ChipPanelView } from '@/lib/prompt/chip/view';
import type { PromptChange } from '@/lib/settings/prompt-choice';
import { STRENGTH_PRESETS } from '@/lib/settings/strength-presets';
import { Filled } from '../Filled';
import { CodeChoices } from './CodeChoices';

export interface ChipPanelActions {
  press(): void;
  choose(change: PromptChange): void;
  keep(): void;
  decline(): void;
  other(): void;
  close(): void;
}

interface Props {
  face: ChipFace;
  panel: ChipPanelView;
  offer: ChipOffer | undefined;
  actions: ChipPanelActions;
}

/** What the chip opens: what is written and why, how strongly, with which codes, and when. */
export function ChipPanel({ face, panel: { choices, checks, others }, offer, actions }: Props) {
  const { choice, references } = choices;
  const [drawn, setDrawn] = useState<number | undefined>();
  const strength = drawn ?? choice.strength;
  const set = (value: number): void => {
    setDrawn(value);
    actions.choose({ strength: value });
  };
  const words = choices.dialect === 'words';
  return (
    <div
      class="chip-panel"
      role="dialog"
      aria-label={t('chip.panel')}
      onKeyDown={(event) => event.key === 'Escape' && actions.close()}
    >
      <p class="chip-line">{face.line}</p>
      {checks.map((line) => (
        <p key={line} class="chip-check">
          {line}
        </p>
      ))}
      {face.strength !== undefined && (
        <button type="button" class="chip-primary" data-control="chip-press" onClick={actions.press}>
          {t(face.state === 'in' ? 'chip.takeBack' : 'chip.add')}
        </button>
      )}
      {offer && (
        <div class="chip-offer">
          <p>
            <Filled
              line={t(`chip.offer.${offer.where}`, { code: '{code}' })}
              holes={{
                code: <code dir="ltr">{offer.code.length > 14 ? `${offer.code.slice(0, 12)}…` : offer.code}</code>,
              }}
            />
          </p>
          <button type="button" class="chip-small" data-control="chip-keep" onClick={actions.keep}>
            {t('chip.keep')}
          </button>
          <button type="button" class="chip-small" data-control="chip-decline" onClick={actions.decline}>
            {t('chip.decline')}
          </button>
        </div>
      )}
      <div class="chip-strength-row">
        <label for="chip-strength">{t('popup.strengthTitle')}</label>
        <output for="chip-strength">
          {strength} <span class="chip-soft">{strengthWords(strength)}</span>
        </output>
        <input
          id="chip-strength"
          type="range"
          min="0"
          max="1000"
          value={strength}
          data-control="chip-strength"
          aria-valuetext={t('popup.strengthValue', { strength, words: strengthWords(strength) })}
          onInput={(event) => setDrawn(event.currentTarget.valueAsNumber)}
          onChange={(event) => set(event.currentTarget.valueAsNumber)}
        />
        <div class="chip-presets">
          {STRENGTH_PRESETS.map((preset) => (
            <button
              key={preset}
              type="button"
              class="chip-small"
              data-control={`chip-preset-${preset}`}
              aria-label={t('popup.strengthPreset', { strength: preset })}
              aria-pressed={strength === preset}
              onClick={() => set(preset)}
            >
              {preset}
            </button>
          ))}
        </div>
      </div>
      {!words && <CodeChoices choices={choices} onChoose={actions.choose} />}
      {references > 0 && (
        <label class="chip-references" data-control="chip-references">
          <span>{t('chip.references')}</span>
          <select
            value={choice.references}
            onChange={(event) => actions.choose({ references: Number(event.currentTarget.value) })}
          >
            {[0, 1, 2, 3, 4].slice(0, references + 1).map((count) => (
              <option key={count} value={count}>
                {count === 0 ? t('chip.noReferences') : count}
              </option>
            ))}
          </select>
        </label>
      )}
      <label class="chip-switch" data-control="chip-automatic">
        <input
          type="checkbox"
          checked={choice.automatic}
          onChange={(event) => actions.choose({ automatic: event.currentTarget.checked })}
        />
        <span>{t('chip.automatic')}</span>
      </label>
      {others && (
        <button type="button" class="chip-small" data-control="chip-other" onClick={actions.other}>
          {t('chip.other')}
        </button>
      )}
    </div>
  );
}
