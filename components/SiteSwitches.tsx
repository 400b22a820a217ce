import type { Outcome } from '@/lib/popup/outcome';
import type { ListedSite } from '@/lib/popup/site-list';
import { OutcomeLine } from './OutcomeLine';
import { Switch } from './Switch';
import './site-switches.css';
import { useOutcome } from './useOutcome';

interface Props {
  sites: readonly ListedSite[];
  onSwitch(id: string, on: boolean): Promise<Outcome>;
}

/** The sites that Penchant knows, each with its switch. */
export function SiteSwitches({ sites, onSwitch }: Props) {
  return (
    <ul class="site-switches">
      {sites.map((site) => (
        <SiteSwitch key={site.id} site={site} onSwitch={(on) => onSwitch(site.id, on)} />
      ))}
    </ul>
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
      <p class="soft">{site.note}</p>
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
