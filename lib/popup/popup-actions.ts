import { browser } from 'wxt/browser';
import { send } from '../messages/send';
import { told } from '../news/untold';
import { profileActions } from '../profiles/profile-actions';
import { copied } from '../prompt/copy';
import type { PictureId } from '../ratings/picture';
import { changeInView, type PromptChange } from '../settings/prompt-choice';
import type { SettingsChange } from '../settings/settings';
import type { LiveStatus } from './live-status';
import { copyText, type Outcome, outcomeOf } from './outcome';
import type { PageBehind } from './page-behind';
import { type ShareActions, shareActions } from './share-actions';
import { askForHosts, switchSite } from './site-access';
import type { Choice, VoteSession } from './vote-session';

const FINE: Outcome = { ok: true, line: '' };

/** What a person can do in the popup. */
export function popupActions(live: LiveStatus, votes: VoteSession, page: PageBehind) {
  return {
    choose: (choice: Choice): void => void votes.choose(choice),
    undo: (): void => void votes.undo(live.status?.last ?? null),
    exclude: (id: PictureId): void => void votes.exclude(id),
    change: (change: SettingsChange): void =>
      void live.change({ ...change, ...changeInView(change, live.settings?.prompts ?? {}, page.site?.id) }),

    /** For the site in view only. */
    changeHere(change: PromptChange): void {
      const site = page.site?.id;
      if (site === undefined) return;
      const prompts = live.settings?.prompts ?? {};
      void live.change({ prompts: { ...prompts, [site]: { ...prompts[site], ...change } } });
    },

    copy: (code: string): Promise<Outcome> => copyText(code),

    share: (code: string, strength: number): ShareActions => shareActions(code, strength, () => send('taste.view', {})),

    async write(): Promise<Outcome> {
      const answer = await page.write();
      return outcomeOf(answer.ok ? await copied(answer.value) : answer, ({ line }) => line);
    },

    async switchSite(on: boolean): Promise<Outcome> {
      if (!page.site) return FINE;
      const outcome = await switchSite(page.site, on);
      await Promise.all([page.look(), live.refresh()]);
      return outcome;
    },

    async visit(): Promise<Outcome> {
      if (page.tab === undefined) return FINE;
      const answer = await send('site.visit', { tab: page.tab });
      await page.look();
      return outcomeOf(answer, () => '');
    },

    async allow(hosts: readonly string[]): Promise<Outcome> {
      const outcome = await askForHosts(hosts);
      await live.refresh();
      return outcome;
    },

    async switchProfile(id: string): Promise<Outcome> {
      const outcome = await profileActions.switchTo(id);
      await live.refresh();
      return outcome;
    },

    takeStarter: async (): Promise<Outcome> => outcomeOf(await send('starter.take', {}), () => ''),

    explain: async (text: string): Promise<Outcome> => outcomeOf(await send('code.explain', { text }), (line) => line),

    /** Opens the settings, at one of their sections where it is named. */
    openSettings(section?: string): void {
      const hash = section === undefined ? '' : `#${section}`;
      void browser.tabs.create({ url: `${browser.runtime.getURL('/options.html')}${hash}` });
    },

    openBoard(): void {
      void browser.tabs.create({ url: browser.runtime.getURL('/board.html') });
    },

    openCodes(): void {
      void browser.tabs.create({ url: browser.runtime.getURL('/codes.html') });
    },

    openNews(): void {
      void browser.tabs.create({ url: browser.runtime.getURL('/news.html') });
    },

    forgetNews: (): void => void told(),

    chooseSites(): void {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    },
  };
}

export type PopupActions = ReturnType<typeof popupActions>;
