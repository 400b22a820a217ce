import type { Browser } from 'wxt/browser';
import { t } from '../language';
import { type TabMessage, tabMessage } from '../messages/tab';
import { tellFrame } from './frames';
import { visitTab } from './sites';

/**
 * Carries out what a person chose in the context menu, in the very frame where it was opened. That choice lets us into the
 * page until it is left, as a press on the toolbar button does.
 */
export async function chooseInMenu(
  { menuItemId: entry, frameId = 0 }: Browser.contextMenus.OnClickData,
  tab: number,
): Promise<void> {
  const message = tabMessage.safeParse({ type: 'menu', entry });
  if (!message.success || message.data.type !== 'menu') return;
  if (await tellFrame(tab, frameId, message.data)) return;
  const writes = message.data.entry === 'write';
  if (writes) {
    await visitTab(tab).catch(() => undefined);
    if (await tellFrame(tab, frameId, message.data)) return;
  }
  // No script of ours can be in that frame.
  const say: TabMessage = { type: 'say', line: t(writes ? 'menu.noWriting' : 'menu.noRating') };
  await tellFrame(tab, 0, say);
}
