import { t } from '@/lib/language';
import type { Status } from '@/lib/messages/state';
import type { SiteView } from '@/lib/popup/page-behind';
import type { PopupActions } from '@/lib/popup/popup-actions';
import type { VoteView } from '@/lib/popup/vote-session';
import type { Settings } from '@/lib/settings/settings';
import './base.css';
import './popup.css';
import './tokens.css';
import { BackupReminder } from './BackupReminder';
import { CodeCard } from './CodeCard';
import { CodeReader } from './CodeReader';
import { EmptyPool } from './EmptyPool';
import { MidjourneyChoice } from './MidjourneyChoice';
import { NewsLine } from './NewsLine';
import { PairStage } from './PairStage';
import { Progress } from './Progress';
import { PromptActions } from './PromptActions';
import { SiteHeader } from './SiteHeader';
import { Strength } from './Strength';
import { WaitingList } from './WaitingList';

interface Props {
  /** Undefined until it is known. */
  status: Status | undefined;
  /** Settings as they will be once changes on their way have arrived. */
  settings: Settings | undefined;
  votes: VoteView;
  site: SiteView;
  /** The page behind takes Midjourney's codes only. */
  midjourney: boolean;
  /** What is wrong with Penchant itself, such as a store that refuses. */
  problem: string | null;
  /** An update brought something that the person has not been told. */
  news: boolean;
  actions: PopupActions;
}

/** The popup: vote first, then progress, the code, and the prompt. */
export function Popup({ status, settings, votes, site, midjourney, problem, news, actions }: Props) {
  return (
    <main class="popup">
      <SiteHeader
        site={site}
        profiles={status?.profiles}
        onSwitch={actions.switchSite}
        onVisit={actions.visit}
        onProfile={actions.switchProfile}
      />
      {problem && problem !== votes.problem && (
        <p class="popup-problem" role="alert">
          {problem}
        </p>
      )}
      {votes.shown === null ? (
        <EmptyPool
          pool={status?.pool ?? 0}
          waiting={status?.waiting ?? []}
          starter={status?.starter ?? true}
          undoable={Boolean(status?.last)}
          onUndo={actions.undo}
          onTakeStarter={actions.takeStarter}
          onChooseSites={actions.chooseSites}
        />
      ) : (
        <PairStage votes={votes} onChoose={actions.choose} onUndo={actions.undo} onExclude={actions.exclude} />
      )}
      {status && <Progress status={status} />}
      {status && settings && (
        <div class="popup-rest">
          <CodeCard code={status.code} strength={settings.strength} onCopy={actions.copy} share={actions.share} />
          {midjourney && (
            <MidjourneyChoice
              choice={settings.midjourney}
              onChange={(choice) => actions.change({ midjourney: choice })}
            />
          )}
          <PromptActions
            automatic={settings.automatic}
            atSubmit={site.state === 'on' ? settings.atSubmit : null}
            draft={status.code?.draft ?? true}
            onWrite={actions.write}
            onAutomatic={(automatic) => actions.change({ automatic })}
            onAtSubmit={(atSubmit) => actions.changeHere({ atSubmit })}
          />
          <Strength strength={settings.strength} onChange={(strength) => actions.change({ strength })} />
          <WaitingList waiting={status.waiting} onAllow={actions.allow} />
          <BackupReminder unsaved={status.unsaved} onBackup={() => actions.openSettings('backup')} />
          {news && <NewsLine onOpen={actions.openNews} onLater={actions.forgetNews} />}
          <footer class="popup-foot">
            <CodeReader onExplain={actions.explain} />
            <button type="button" class="link soft" data-control="board" onClick={actions.openBoard}>
              {t('popup.board')}
            </button>
            <button type="button" class="link soft" data-control="codes" onClick={actions.openCodes}>
              {t('popup.codes')}
            </button>
            <button type="button" class="link soft" data-control="welcome" onClick={actions.chooseSites}>
              {t('popup.sites')}
            </button>
            <button type="button" class="link soft" data-control="settings" onClick={() => actions.openSettings()}>
              {t('popup.settings')}
            </button>
          </footer>
        </div>
      )}
    </main>
  );
}
