import { useRef } from 'preact/hooks';
import type { CodeEntry } from '@/lib/codes/entry';
import { t } from '@/lib/language';
import { writtenChoices, writtenNow } from '@/lib/options/written-choices';
import { chosenFor, forgottenFor, type OwnChoices, ownChoices } from '@/lib/settings/own-choices';
import { MOST_REFERENCES, type PromptChange } from '@/lib/settings/prompt-choice';
import type { Settings, SettingsChange } from '@/lib/settings/settings';
import { Switch } from '../Switch';
import { NumberField } from './NumberField';

interface Props {
  settings: Settings;
  /** The codes of the book. */
  codes: readonly CodeEntry[];
  onChange(change: SettingsChange): void;
}

/** Every site with choices of its own: each can be changed here, or put back to what holds for all. */
export function SiteChoices({ settings, codes, onChange }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const own = ownChoices(settings);
  return (
    <section aria-labelledby="own-choices" class="settings-section">
      <h2 id="own-choices" ref={title} tabIndex={-1}>
        {t('settings.ownChoices.title')}
      </h2>
      <p>{t(own.length === 0 ? 'settings.ownChoices.none' : 'settings.ownChoices.about')}</p>
      {own.map((one) => (
        <SiteChoice
          key={one.site}
          one={one}
          codes={codes}
          onChoose={(change) => onChange(chosenFor(settings, one.site, change))}
          onForget={() => {
            // What had the focus goes away.
            title.current?.focus();
            onChange(forgottenFor(settings, one.site));
          }}
        />
      ))}
    </section>
  );
}

interface ChoiceProps {
  one: OwnChoices;
  codes: readonly CodeEntry[];
  onChoose(change: PromptChange): void;
  onForget(): void;
}

function SiteChoice({ one, codes, onChoose, onForget }: ChoiceProps) {
  const { site, name, dialect, choice } = one;
  const written = writtenChoices(one, codes);
  return (
    <fieldset class="settings-choice" data-control="own-choice" data-site={site}>
      <legend>{name}</legend>
      <div class="settings-form">
        <NumberField
          label={t('popup.strengthTitle')}
          name="own-strength"
          most={1000}
          value={choice.strength}
          onChange={(strength) => onChoose({ strength })}
        />
        {written.length > 0 && (
          <Select
            label={t('chip.what')}
            name="own-written"
            value={writtenNow(one)}
            options={written}
            onChange={(id) => onChoose(written.find((way) => way.id === id)?.change ?? {})}
          />
        )}
        {dialect === 'midjourney' && (
          <Select
            label={t('chip.references')}
            name="own-references"
            value={String(choice.references)}
            options={Array.from({ length: MOST_REFERENCES + 1 }, (_, count) => ({
              id: String(count),
              label: count === 0 ? t('chip.noReferences') : String(count),
            }))}
            onChange={(count) => onChoose({ references: Number(count) })}
          />
        )}
      </div>
      <Switch on={choice.automatic} onChange={(automatic) => onChoose({ automatic })} control="own-automatic">
        {t('chip.automatic')}
      </Switch>
      <Switch on={choice.atSubmit} onChange={(atSubmit) => onChoose({ atSubmit })} control="own-at-submit">
        {t('popup.prompt.atSubmit')}
      </Switch>
      <div class="settings-buttons">
        <button
          type="button"
          class="button"
          data-control="own-forget"
          aria-label={t('settings.ownChoices.forgetOf', { site: name })}
          onClick={onForget}
        >
          {t('settings.ownChoices.forget')}
        </button>
      </div>
    </fieldset>
  );
}

interface SelectProps {
  label: string;
  name: string;
  value: string;
  options: readonly { id: string; label: string }[];
  onChange(id: string): void;
}

function Select({ label, name, value, options, onChange }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select class="field" data-control={name} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
