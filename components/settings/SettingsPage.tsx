import type { CodeEntry } from '@/lib/codes/entry';
import { t } from '@/lib/language';
import type { Status } from '@/lib/messages/state';
import type { BackupActions } from '@/lib/options/backup-actions';
import type { Contents } from '@/lib/options/contents';
import type { DeleteActions } from '@/lib/options/delete-actions';
import type { Key } from '@/lib/options/keys';
import { sitesSentence } from '@/lib/options/sentences';
import type { Outcome } from '@/lib/popup/outcome';
import type { ListedSite } from '@/lib/popup/site-list';
import type { Settings, SettingsChange } from '@/lib/settings/settings';
import type { ImportRecord } from '@/lib/store/schema';
import '../base.css';
import '../tokens.css';
import './settings.css';
import { MidjourneyChoice } from '../MidjourneyChoice';
import { SiteSwitches } from '../SiteSwitches';
import { Strength } from '../Strength';
import { Switch } from '../Switch';
import { Backup } from './Backup';
import { Deletion } from './Deletion';
import { Goal } from './Goal';
import { InStep } from './InStep';
import { Keys } from './Keys';
import { Language } from './Language';
import { SeenLimits } from './SeenLimits';
import { SiteChoices } from './SiteChoices';
import { StorageUse } from './StorageUse';

interface Props {
  /** Undefined until it is known. */
  status: Status | undefined;
  settings: Settings | undefined;
  sites: readonly ListedSite[];
  keys: readonly Key[];
  contents: Contents | undefined;
  imports: readonly ImportRecord[];
  /** What of settings and codes is not in step with other browsers, in one line. */
  inStep: string | null;
  /** The codes of the book. */
  codes: readonly CodeEntry[];
  /** What is wrong with the store, in one line. */
  problem: string | null;
  backup: BackupActions;
  deletion: DeleteActions;
  onSwitch(id: string, on: boolean): Promise<Outcome>;
  onChange(change: SettingsChange): void;
  onChangeKeys(): void;
  /** What is stored has changed. */
  onStored(): void;
}

/** Everything that a person can set, see of their data, take away and delete. */
export function SettingsPage(props: Props) {
  const { status, settings, sites, contents, onChange } = props;
  const siteName = (site: string): string =>
    site === 'penchant' ? t('settings.delete.popupVotes') : (sites.find(({ id }) => id === site)?.name ?? site);
  return (
    <main class="settings">
      <header class="settings-head">
        <img src="/icon/mark.svg" alt="" width="36" height="36" />
        <h1>{t('settings.title')}</h1>
      </header>
      <section aria-labelledby="sites" class="settings-section">
        <h2 id="sites">{t('settings.sitesTitle')}</h2>
        <p>{t('settings.sitesAbout')}</p>
        <details class="settings-sites">
          <summary data-control="sites">{sitesSentence(sites)}</summary>
          <SiteSwitches sites={sites} onSwitch={props.onSwitch} />
        </details>
        {settings && (
          <Switch on={settings.siteLikes} onChange={(siteLikes) => onChange({ siteLikes })} control="siteLikes">
            {t('settings.siteLikes')}
          </Switch>
        )}
        {settings && (
          <Switch on={settings.marks} onChange={(marks) => onChange({ marks })} control="marks">
            {t('settings.marks')}
          </Switch>
        )}
      </section>
      {settings && (
        <section aria-labelledby="prompts" class="settings-section">
          <h2 id="prompts">{t('settings.promptsTitle')}</h2>
          <Switch on={settings.automatic} onChange={(automatic) => onChange({ automatic })} control="automatic">
            {t('settings.automatic')}
          </Switch>
          <Strength strength={settings.strength} onChange={(strength) => onChange({ strength })} />
          <MidjourneyChoice choice={settings.midjourney} onChange={(midjourney) => onChange({ midjourney })} />
        </section>
      )}
      {settings && <SiteChoices settings={settings} codes={props.codes} onChange={onChange} />}
      {settings && <SeenLimits settings={settings} onChange={onChange} />}
      {settings && <InStep on={settings.inStep} line={props.inStep} onChange={(inStep) => onChange({ inStep })} />}
      {settings && <Goal goal={settings.goal} onChange={(goal) => onChange({ goal })} />}
      <Keys keys={props.keys} onChangeKeys={props.onChangeKeys} />
      <Language />
      {settings && (
        <section aria-labelledby="motion" class="settings-section">
          <h2 id="motion">{t('settings.motion.title')}</h2>
          <Switch on={settings.still} onChange={(still) => onChange({ still })} control="still">
            {t('settings.motion.still')}
          </Switch>
          <p class="soft">{t('settings.motion.about')}</p>
        </section>
      )}
      <StorageUse contents={contents} problem={props.problem} />
      <Backup
        contents={contents}
        unsaved={status?.unsaved ?? 0}
        imports={props.imports}
        actions={props.backup}
        onDone={props.onStored}
      />
      <Deletion contents={contents} actions={props.deletion} siteName={siteName} onDone={props.onStored} />
    </main>
  );
}
