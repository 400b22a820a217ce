import { t } from '@/lib/language';
import { Switch } from '../Switch';

interface Props {
  on: boolean;
  /** What is not in step, in one line. */
  line: string | null;
  onChange(on: boolean): void;
}

/** Whether settings and code book go to the person's other browsers, and what then leaves this one. */
export function InStep({ on, line, onChange }: Props) {
  return (
    <section aria-labelledby="in-step" class="settings-section">
      <h2 id="in-step">{t('settings.inStep.title')}</h2>
      <p>{t('settings.inStep.about')}</p>
      <Switch on={on} onChange={onChange} control="inStep">
        {t('settings.inStep.switch')}
      </Switch>
      {on && line !== null && (
        <p class="settings-warning" role="status" data-control="in-step-line">
          {line}
        </p>
      )}
    </section>
  );
}
