import { type Browser, browser } from 'wxt/browser';
import { hasPagesOfItsOwn, hostPattern, originsOf, wholeHost } from '../sites/hosts';
import { ruleById, ruleForUrl, siteRules } from '../sites/registry';
import { syncMenu } from './menu-entries';
import { bringInto, SCRIPTS } from './scripts-in-tabs';
import { changeSettings, readSettings } from './settings';

const VISITS = 'visits';

/** A site's name in settings and ratings: the id of its rule, else its origin. */
export function siteOf(url: string): string {
  return ruleForUrl(url)?.id ?? new URL(url).origin;
}

/** The match patterns of a site's pages. */
function pagesOf(site: string): readonly string[] {
  return ruleById(site)?.pages ?? [hostPattern(site)];
}

/** The origins that a site cannot do without: those of its pages. */
function neededOrigins(site: string): string[] {
  return pagesOf(site).map(wholeHost);
}

/** The sites that the person switched on and the browser lets us into. */
export async function enabledSites(): Promise<string[]> {
  const { sites } = await readSettings();
  const on = Object.keys(sites).filter((site) => sites[site] === 'on');
  const granted = await Promise.all(on.map((site) => browser.permissions.contains({ origins: neededOrigins(site) })));
  return on.filter((_, index) => granted[index]);
}

/** Whether content scripts should work on this page: its site is on, or the person let us into this tab by the toolbar button. */
export async function isOn(url: string, tab: number | undefined): Promise<boolean> {
  if ((await enabledSites()).includes(siteOf(url))) return true;
  return tab !== undefined && (await readVisits())[tab] === new URL(url).origin;
}

/** Switches a site on or off. Scripts in open tabs end by themselves once they are told of the change. */
export async function switchSite(site: string, on: boolean): Promise<void> {
  if (!ruleById(site) && !URL.canParse(site)) return;
  await changeSettings(({ sites }) => ({ sites: { ...sites, [site]: on ? 'on' : 'off' } }));
  await syncSites();
  if (on) await injectInto([site]);
}

/** The scripts of a site, as the browser registers them. */
function scriptsOf(site: string): Browser.scripting.RegisteredContentScript[] {
  const matches = [...pagesOf(site)];
  // Frames without an address of their own go by that of their page, and only by its whole host.
  const matchOriginAsFallback = matches.every((pattern) => wholeHost(pattern) === pattern);
  return SCRIPTS.map(({ name, file }) => {
    // Where no event may reach the page, ours has to be there first.
    const isFirst = name === 'gallery' && ruleById(site)?.isolate !== undefined;
    const runAt = isFirst ? 'document_start' : 'document_idle';
    return { id: `${name} ${site}`, matches, js: [file], allFrames: true, matchOriginAsFallback, runAt };
  });
}

let syncing: Promise<unknown> = Promise.resolve();

/** Registers scripts for the sites that are on and for no others, and offers the context menu's entries for pictures there. Safe to call at any time; calls run one after the other. Gives whether any was missing. */
export function syncSites(): Promise<boolean> {
  const run = syncing.then(async () => {
    const sites = await enabledSites();
    const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
    const scripts = sites.flatMap(scriptsOf);
    const surplus = [...registered].filter((id) => !scripts.some((script) => script.id === id));
    if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
    const fresh = scripts.filter(({ id }) => !registered.has(id));
    const known = scripts.filter(({ id }) => registered.has(id));
    if (fresh.length > 0) await browser.scripting.registerContentScripts(fresh);
    if (known.length > 0) await browser.scripting.updateContentScripts(known);
    await syncMenu(sites.flatMap(pagesOf));
    return fresh.length > 0;
  });
  syncing = run.catch(() => undefined);
  return run;
}

/** Brings our scripts into the open tabs of sites, as after switching on, install or update; where they are at work already, nothing happens. */
export async function injectInto(sites: readonly string[]): Promise<void> {
  const matches = sites.flatMap(pagesOf);
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : bringInto(id).catch(() => undefined))));
}

/** Brings a script of ours into a frame's own world: the one that talks to editors, or the one that tells prompts. */
export async function runInPage(script: 'page-editors' | 'page-prompts', tab: number, frame: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    files: [`/${script}.js`],
    world: 'MAIN',
  });
}

/** Works on the page in this tab until it is left; the toolbar button's activeTab lets us in. */
export async function visitTab(tab: number): Promise<void> {
  const { url } = await browser.tabs.get(tab);
  if (!url?.startsWith('http')) return;
  await browser.storage.session.set({ [VISITS]: { ...(await readVisits()), [tab]: new URL(url).origin } });
  await bringInto(tab);
}

/** Whether the person let us into what this tab shows by the toolbar button. */
export async function isVisited(tab: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tab);
  return url !== undefined && (await readVisits())[tab] === new URL(url).origin;
}

async function readVisits(): Promise<Record<number, string>> {
  const stored: unknown = (await browser.storage.session.get(VISITS))[VISITS];
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

/** A permission came: the sites it completes are on, unless the person chose otherwise. The popup that asked may be closed by the browser's own dialog, so this is where its wish is carried out. */
export async function permissionsAdded(origins: readonly string[]): Promise<void> {
  const named = siteRules.filter(
    (rule) => hasPagesOfItsOwn(rule) && originsOf(rule).some((origin) => origins.includes(origin)),
  );
  const complete: string[] = [];
  for (const rule of named)
    if (await browser.permissions.contains({ origins: neededOrigins(rule.id) })) complete.push(rule.id);
  await changeSettings(({ sites }) => ({
    sites: { ...Object.fromEntries(complete.map((id) => [id, 'on'])), ...sites },
  }));
  await syncSites();
  await injectInto(
    (await enabledSites()).filter(
      (site) => complete.includes(site) || origins.some((o) => neededOrigins(site).includes(o)),
    ),
  );
}
