import { browser } from 'wxt/browser';
import { type Settings, type SettingsChange, settings } from '../settings/settings';

const KEY = 'settings';

/** The person's settings; a value that does not fit any more falls back to its default and nothing else does. */
export async function readSettings(): Promise<Settings> {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const whole = settings.safeParse(stored ?? {});
  if (whole.success) return whole.data;
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  const fitting = entries.filter(([key, value]) => settings.safeParse({ [key]: value }).success);
  return settings.parse(Object.fromEntries(fitting));
}

let writing: Promise<unknown> = Promise.resolve();

/** Changes settings, one change after the other, so that two pages cannot overwrite each other. */
export function changeSettings(
  change: (current: Settings) => SettingsChange | Pick<Settings, 'sites'>,
): Promise<Settings> {
  const next = writing.then(async () => {
    const current = await readSettings();
    const changed: Settings = { ...current, ...change(current) };
    await browser.storage.local.set({ [KEY]: changed });
    return changed;
  });
  writing = next.catch(() => undefined);
  return next;
}
