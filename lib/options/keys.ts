import { browser } from 'wxt/browser';

/** A key of the browser for one of Penchant's commands. */
export interface Key {
  name: string;
  what: string;
  /** Empty where none is set. */
  keys: string;
}

/** The commands with the keys that they have now. */
export async function readKeys(): Promise<Key[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, description, shortcut }) =>
    name && description ? [{ name, what: description, keys: shortcut ?? '' }] : [],
  );
}

/** Opens the browser's own page on which keys are changed. */
export async function openKeySettings(): Promise<void> {
  // Firefox has a call for it and opens no such page by its address; Chromium has it the other way round.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
