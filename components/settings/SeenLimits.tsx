import { t } from '@/lib/language';
import type { Settings, SettingsChange } from '@/lib/settings/settings';
import { NumberField } from './NumberField';

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
