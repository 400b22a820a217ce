import { browser } from 'wxt/browser';
import { t } from '../language';
import { send } from '../messages/send';
import type { Outcome } from './outcome';
import type { Site } from './site';

/** Whether the browser lets us into a site's pages. */
export function hasAccess(site: Site): Promise<boolean> {
  return browser.permissions.contains({ origins: site.pages });
}

/** Asks for hosts. Call it within the click, before anything is awaited: browsers ask for permissions only there. */
export async function askForHosts(origins: readonly string[]): Promise<Outcome> {
  try {
    const granted = await browser.permissions.request({ origins: [...origins] });
    return granted ? { ok: true, line: '' } : { ok: false, line: t('popup.notAllowed') };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { ok: false, line: t('popup.askRefused', { reason }) };
  }
}

/** Switches a site on or off. On asks for its hosts first; call it within the click. */
export async function switchSite(site: Site, on: boolean): Promise<Outcome> {
  const asking = on ? askForHosts(site.origins) : undefined;
  // The browser's dialog may close the popup: the wish is told before the answer is there, and counts only with the permission.
  const told = send('site.switch', { site: site.id, on });
  const answer = await asking;
  if (answer && !answer.ok) {
    await told;
    await send('site.switch', { site: site.id, on: false });
    return answer;
  }
  const result = on ? await told.then(() => send('site.switch', { site: site.id, on })) : await told;
  return result.ok ? { ok: true, line: '' } : { ok: false, line: result.problem.line };
}
