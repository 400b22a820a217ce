import { useState } from 'preact/hooks';
import { countWords, t } from '@/lib/language';
import type { Outcome } from '@/lib/popup/outcome';
import { findSites, siteGroups } from '@/lib/popup/site-groups';
import type { ListedSite } from '@/lib/popup/site-list';
import { OutcomeLine } from './OutcomeLine';
import { Switch } from './Switch';
import './site-switches.css';
import { useOutcome } from './useOutcome';

interface Props {
  sites: readonly ListedSite[];
  onSwitch(id: string, on: boolean): Promise<Outcome>;
}

/** The sites that Penchant knows, under their headings, each with its switch; a word narrows them down. */
export function SiteSwitches({ sites, onSwitch }: Props) {
  const [wanted, setWanted] = useState('');
  const found = findSites(sites, wanted);
  return (
    <div class="site-switches">
      <label class="site-search">
        <span class="unseen">{t('sites.find')}</span>
        <input
          type="search"
          class="field"
          placeholder={t('sites.find')}
          data-control="find-site"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {wanted.trim() && countWords('sites', found.length)}
      </p>
      {siteGroups(found).map(({ group, members }) => (
        <section key={group}>
          <h3>{t(`sites.groups.${group}`)}</h3>
          <ul>
            {members.map((site) => (
              <SiteSwitch key={site.id} site={site} onSwitch={(on) => onSwitch(site.id, on)} />
            ))}
          </ul>
        </section>
      ))}
      {found.length === 0 && <p>{t('sites.none')}</p>}
    </div>
  );
}

function SiteSwitch({ site, onSwitch }: { site: ListedSite; onSwitch(on: boolean): Promise<Outcome> }) {
  const [switched, switchSite] = useOutcome(onSwitch);
  return (
    <li data-on={site.on}>
      <Switch on={site.on} onChange={switchSite} control="site" site={site.id}>
        <strong>{site.name}</strong>
        <span class="soft site-hosts">{site.hosts.join(', ')}</span>
      </Switch>
      {site.note && <p class="soft">{site.note}</p>}
      {site.on && site.home && (
        <p>
          {t('sites.isOn')}{' '}
          <a href={site.home} target="_blank" rel="noreferrer">
            {t('sites.open', { site: site.name })}
          </a>
        </p>
      )}
      <OutcomeLine outcome={switched} />
    </li>
  );
}
