import { browser } from 'wxt/browser';
import type { Result } from '../messages/result';
import { send } from '../messages/send';
import { profileActions } from '../profiles/profile-actions';
import { copied } from '../prompt/copy';
import type { PictureId } from '../ratings/picture';
import { changeInView, type PromptChange } from '../settings/prompt-choice';
import type { SettingsChange } from '../settings/settings';
import type { LiveStatus } from './live-status';
import type { Outcome } from './outcome';
import type { PageBehind } from './page-behind';
import { type ShareActions, shareActions } from './share-actions';
import { askForHosts, switchSite } from './site-access';
import type { Choice, VoteSession } from './vote-session';

const fine = (line = ''): Outcome => ({ ok: true, line });
const told = <Value>(result: Result<Value>, line: (value: Value) => string): Outcome =>
  result.ok ? fine(line(result.value)) : { ok: false, line: result.problem.line };

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

    async copy(code: string): Promise<Outcome> {
      try {
        await navigator.clipboard.writeText(code);
        return fine('Copied.');
      } catch {
        return { ok: false, line: 'The clipboard refused. Select the code and copy it with the keyboard.' };
      }
    },

    share: (code: string, strength: number): ShareActions => shareActions(code, strength, () => send('taste.view', {})),

    async write(): Promise<Outcome> {
      const answer = await page.write();
      return told(answer.ok ? await copied(answer.value) : answer, ({ line }) => line);
    },

    async switchSite(on: boolean): Promise<Outcome> {
      if (!page.site) return fine();
      const outcome = await switchSite(page.site, on);
      await Promise.all([page.look(), live.refresh()]);
      return outcome;
    },

    async visit(): Promise<Outcome> {
      if (page.tab === undefined) return fine();
      const answer = await send('site.visit', { tab: page.tab });
      await page.look();
      return told(answer, () => '');
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

    takeStarter: async (): Promise<Outcome> => told(await send('starter.take', {}), () => ''),

    explain: async (text: string): Promise<Outcome> => told(await send('code.explain', { text }), (line) => line),

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

    chooseSites(): void {
      void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    },
  };
}

export type PopupActions = ReturnType<typeof popupActions>;
