import { browser } from 'wxt/browser';
import { STILL } from '../overlay/still';

/** Keeps a page of ours from moving while the person wants it so, as long as it is open. */
export function followStill(page: HTMLElement): void {
  const look = (settings: unknown) =>
    page.toggleAttribute(
      STILL,
      typeof settings === 'object' && settings !== null && Reflect.get(settings, 'still') === true,
    );
  void browser.storage.local.get('settings').then(({ settings }) => look(settings));
  browser.storage.local.onChanged.addListener(({ settings }) => settings && look(settings.newValue));
}
