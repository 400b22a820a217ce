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
        <h1>Penchant</h1>
        {profiles && <ProfileSwitch profiles={profiles} onSwitch={changeProfile} />}
        {'name' in site && (
          <Switch on={site.state === 'on'} onChange={switchSite} control="site">
            <span class="unseen">Work on </span>
            <span class="site-name">{site.name}</span>
          </Switch>
        )}
      </div>
      {site.state === 'closed' && <p class="soft">Penchant cannot work on this page.</p>}
      {'trouble' in site && <p class="soft">{site.trouble}</p>}
      {site.state === 'visited' && <p class="soft">On for this page until you leave it.</p>}
      {site.state === 'off' && (
        <p class="site-off soft">
          Off on this site.{' '}
          <button type="button" class="link" data-control="visit" onClick={() => visit()}>
            Only on this page now
          </button>
        </p>
      )}
      <OutcomeLine outcome={changed} quiet />
      <OutcomeLine outcome={visited} />
      <OutcomeLine outcome={switched} />
    </header>
  );
}
