import { languageWords, t } from '@/lib/language';

/** Which language Penchant speaks, and what it follows. */
export function Language() {
  return (
    <section aria-labelledby="language" class="settings-section">
      <h2 id="language">{t('settings.language.title')}</h2>
      <p data-control="language">{t('settings.language.about', { language: languageWords() })}</p>
    </section>
  );
}
