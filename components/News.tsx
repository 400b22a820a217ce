import { t } from '@/lib/language';
import type { Release } from '@/lib/news/releases';
import './base.css';
import './news.css';
import './tokens.css';

/** What each version brought, the latest first. */
export function News({ releases }: { releases: readonly Release[] }) {
  return (
    <main class="news">
      <header class="news-head">
        <img src="/icon/mark.svg" alt="" width="36" height="36" />
        <h1>{t('news.pageTitle')}</h1>
      </header>
      {releases.map(({ version, lines }) => (
        <section key={version} aria-label={t('news.version', { version })}>
          <h2>{t('news.version', { version })}</h2>
          <ul>
            {lines.map((line) => (
              <li key={line}>{t(line)}</li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  );
}
