import { t } from '@/lib/language';
import type { Outcome } from '@/lib/popup/outcome';
import type { ListedSite } from '@/lib/popup/site-list';
import './base.css';
import './tokens.css';
import './welcome.css';
import { SiteSwitches } from './SiteSwitches';
import { Stressed } from './Stressed';
import { WelcomePair } from './WelcomePair';

interface Props {
  sites: readonly ListedSite[];
  onSwitch(id: string, on: boolean): Promise<Outcome>;
}

/** The page that opens on install: what Penchant does, what stays private, where it may work. */
export function Welcome({ sites, onSwitch }: Props) {
  return (
    <main class="welcome">
      <header class="welcome-hero">
        <div>
          <p class="welcome-name">
            <img src="/icon/mark.svg" alt="" width="36" height="36" /> {t('extension.name')}
          </p>
          <h1>{t('welcome.title')}</h1>
          <ol class="welcome-steps">
            <li>
              <Stressed line={t('welcome.like')} />
            </li>
            <li>
              <Stressed line={t('welcome.learn')} />
            </li>
            <li>
              <Stressed line={t('welcome.write')} />
            </li>
          </ol>
        </div>
        <WelcomePair />
      </header>

      <section aria-labelledby="where">
        <h2 id="where">{t('welcome.sitesTitle')}</h2>
        <p>{t('welcome.sites')}</p>
        <SiteSwitches sites={sites} onSwitch={onSwitch} />
        <p>
          <Stressed line={t('welcome.anyOther')} />
        </p>
      </section>

      <div class="welcome-columns">
        <section aria-labelledby="private">
          <h2 id="private">{t('welcome.privateTitle')}</h2>
          <ul class="welcome-list">
            <li>{t('welcome.private.stays')}</li>
            <li>{t('welcome.private.requests')}</li>
            <li>{t('welcome.private.code')}</li>
          </ul>
        </section>

        <section aria-labelledby="minute">
          <h2 id="minute">{t('welcome.minuteTitle')}</h2>
          <ol class="welcome-list">
            <li>{t('welcome.minute.look')}</li>
            <li>{t('welcome.minute.like')}</li>
            <li>{t('welcome.minute.vote')}</li>
            <li>{t('welcome.minute.goOn')}</li>
          </ol>
        </section>
      </div>
    </main>
  );
}
