import { t } from '@/lib/language';
import type { SiteView } from '@/lib/popup/page-behind';
import './site-header.css';
import type { Outcome } from '@/lib/popup/outcome';
import type { Profiles } from '@/lib/profiles/profiles';
import { OutcomeLine } from './OutcomeLine';
import { ProfileSwitch } from './ProfileSwitch';
import { Switch } from './Switch';
import { useOutcome } from './useOutcome';

interface Props {
  site: SiteView;
  /** Undefined until they are known. */
  profiles: Profiles | undefined;
  onSwitch(on: boolean): Promise<Outcome>;
  onVisit(): Promise<Outcome>;
  onProfile(id: string): Promise<Outcome>;
}

/** Whose popup this is, and whether it works on the page behind it. */
export function SiteHeader({ site, profiles, onSwitch, onVisit, onProfile }: Props) {
  const [switched, switchSite] = useOutcome(onSwitch);
  const [visited, visit] = useOutcome(onVisit);
  const [changed, changeProfile] = useOutcome(onProfile);
  return (
    <header class="site-header">
      <div class="site-header-row">
        <img src="/icon/mark.svg" alt="" width="22" height="22" />
        <h1>{t('extension.name')}</h1>
        {profiles && <ProfileSwitch profiles={profiles} onSwitch={changeProfile} />}
        {'name' in site && (
          <Switch on={site.state === 'on'} onChange={switchSite} control="site">
            <span class="unseen">{t('popup.site.workOn', { site: site.name })}</span>
            <span class="site-name" aria-hidden="true">
              {site.name}
            </span>
          </Switch>
        )}
      </div>
      {site.state === 'closed' && <p class="soft">{t('popup.site.closed')}</p>}
      {'trouble' in site && <p class="soft">{site.trouble}</p>}
      {site.state === 'visited' && <p class="soft">{t('popup.site.visited')}</p>}
      {site.state === 'off' && (
        <p class="site-off soft">
          {t('popup.site.off')}{' '}
          <button type="button" class="link" data-control="visit" onClick={() => visit()}>
            {t('popup.site.visit')}
          </button>
        </p>
      )}
      <OutcomeLine outcome={changed} quiet />
      <OutcomeLine outcome={visited} />
      <OutcomeLine outcome={switched} />
    </header>
  );
}
