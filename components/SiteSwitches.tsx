import { useState } from 'preact/hooks';
import type { Outcome } from '@/lib/popup/outcome';
import { findSites, NO_SUCH_SITE, siteGroups, sitesFound } from '@/lib/popup/site-groups';
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
        <span class="unseen">Find a site</span>
        <input
          type="search"
          class="field"
          placeholder="Find a site"
          data-control="find-site"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      <p class="unseen" role="status">
        {wanted.trim() && sitesFound(found.length)}
      </p>
      {siteGroups(found).map(({ heading, members }) => (
        <section key={heading}>
          <h3>{heading}</h3>
          <ul>
            {members.map((site) => (
              <SiteSwitch key={site.id} site={site} onSwitch={(on) => onSwitch(site.id, on)} />
            ))}
          </ul>
        </section>
      ))}
      {found.length === 0 && <p>{NO_SUCH_SITE}</p>}
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
          It is on.{' '}
          <a href={site.home} target="_blank" rel="noreferrer">
            Open {site.name}
          </a>
        </p>
      )}
      <OutcomeLine outcome={switched} />
    </li>
  );
}
