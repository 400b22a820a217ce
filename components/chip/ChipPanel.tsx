import { useState } from 'preact/hooks';
import { strengthWords } from '@/lib/popup/sentences';
import type { ChipFace, ChipOffer, ChipPanelView } from '@/lib/prompt/chip/view';
import type { PromptChange } from '@/lib/settings/prompt-choice';
import { STRENGTH_PRESETS } from '@/lib/settings/strength-presets';
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
      aria-label="Penchant at this prompt"
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
          {face.state === 'in' ? 'Take it back' : 'Add to this prompt'}
        </button>
      )}
      {offer && (
        <div class="chip-offer">
          <p>
            <code>{offer.code.length > 14 ? `${offer.code.slice(0, 12)}…` : offer.code}</code>{' '}
            {offer.where === 'prompt' ? 'in this prompt' : 'beside your picture'} is not in your code book.
          </p>
          <button type="button" class="chip-small" data-control="chip-keep" onClick={actions.keep}>
            Keep it
          </button>
          <button type="button" class="chip-small" data-control="chip-decline" onClick={actions.decline}>
            No
          </button>
        </div>
      )}
      <div class="chip-strength-row">
        <label for="chip-strength">Strength</label>
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
          aria-valuetext={`${strength}, ${strengthWords(strength)}`}
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
              aria-label={`Strength ${preset}`}
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
          <span>Refer to my most typical liked pictures (--sref)</span>
          <select
            value={choice.references}
            onChange={(event) => actions.choose({ references: Number(event.currentTarget.value) })}
          >
            {[0, 1, 2, 3, 4].slice(0, references + 1).map((count) => (
              <option key={count} value={count}>
                {count === 0 ? 'none' : count}
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
        <span>Add by itself on this site</span>
      </label>
      {others && (
        <button type="button" class="chip-small" data-control="chip-other" onClick={actions.other}>
          Use another prompt box of this page
        </button>
      )}
    </div>
  );
}
