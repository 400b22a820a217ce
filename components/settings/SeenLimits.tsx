import { t } from '@/lib/language';
import type { Settings, SettingsChange } from '@/lib/settings/settings';

interface Props {
  settings: Settings;
  onChange(change: SettingsChange): void;
}

/** How many pictures that were merely seen may be read. */
export function SeenLimits({ settings, onChange }: Props) {
  return (
    <section aria-labelledby="seen" class="settings-section">
      <h2 id="seen">{t('settings.seen.title')}</h2>
      <p>{t('settings.seen.about')}</p>
      <div class="settings-form">
        <NumberField
          label={t('settings.seen.perPage')}
          name="seenPerPage"
          most={10_000}
          value={settings.seenPerPage}
          onChange={(seenPerPage) => onChange({ seenPerPage })}
        />
        <NumberField
          label={t('settings.seen.perDay')}
          name="seenPerDay"
          most={100_000}
          value={settings.seenPerDay}
          onChange={(seenPerDay) => onChange({ seenPerDay })}
        />
        <NumberField
          label={t('settings.seen.kept')}
          name="poolSize"
          least={100}
          most={100_000}
          value={settings.poolSize}
          onChange={(poolSize) => onChange({ poolSize })}
        />
      </div>
    </section>
  );
}

interface NumberProps {
  label: string;
  name: string;
  /** 0 where left out. */
  least?: number;
  most: number;
  value: number;
  onChange(value: number): void;
}

/** A whole number from `least` to `most`; what is none is set back to the value before. */
function NumberField({ label, name, least = 0, most, value, onChange }: NumberProps) {
  return (
    <label>
      <span>{label}</span>
      <input
        class="field"
        type="number"
        min={least}
        max={most}
        step="1"
        value={value}
        data-control={name}
        onChange={(event) => {
          const typed = event.currentTarget;
          if (typed.value !== '' && typed.checkValidity()) onChange(Number(typed.value));
          else typed.value = String(value);
        }}
      />
    </label>
  );
}
