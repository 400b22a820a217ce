import { t } from '@/lib/language';
import { NumberField } from './NumberField';

/** How many ratings the person wants to make. */
export function Goal({ goal, onChange }: { goal: number; onChange(goal: number): void }) {
  return (
    <section aria-labelledby="goal" class="settings-section">
      <h2 id="goal">{t('settings.goal.title')}</h2>
      <p>{t('settings.goal.about')}</p>
      <div class="settings-form">
        <NumberField
          label={t('settings.goal.ratings')}
          name="goal"
          least={20}
          most={10_000}
          value={goal}
          onChange={onChange}
        />
      </div>
    </section>
  );
}
