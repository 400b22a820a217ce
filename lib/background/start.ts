import { browser } from 'wxt/browser';
import { serve } from '../messages/router';
import { noteUpdate } from '../news/untold';
import { withDatabase } from '../store/database';
import { requeue, requeueOutdated } from '../store/pictures';
import { FEATURES } from '../taste/features/provider';
import { carryOut } from './commands';
import { chooseInMenu } from './context-menu';
import { handlers } from './handlers';
import { onConnectionChange } from './metered';
import { storeParked } from './rating';
import { setReferrers } from './referrers';
import { Services } from './services';
import { enabledSites, injectInto, permissionsAdded, syncSites } from './sites';

/** Right behind an update Chromium may not know yet what we are let into, or forget what was registered: we look again (ms). */
const PAUSES = [0, 1000, 3000, 8000, 15_000];

/** Registers every listener at once, as a worker that may die at any moment must, then goes on with what was left. */
export function start(): void {
  const services = new Services();
  serve(handlers(services));

  browser.runtime.onInstalled.addListener(({ reason, previousVersion }) => {
    logged(installed(reason));
    if (reason === 'update' && previousVersion) logged(noteUpdate(previousVersion));
    // A new version may see more in a picture than the one before.
    logged(withDatabase((db) => requeueOutdated(db, FEATURES)).then(() => services.queue.pump()));
  });

  // Hosts that did not answer may do so by now.
  browser.runtime.onStartup.addListener(() =>
    logged(withDatabase((db) => requeue(db, 'unreachable', 'rated')).then(() => services.queue.pump())),
  );

  browser.permissions.onAdded.addListener(({ origins = [] }) =>
    logged(
      permissionsAdded(origins).then(async () => {
        await withDatabase((db) => requeue(db, 'permission', 'all'));
        services.queue.pump();
        services.changed();
      }),
    ),
  );
  browser.permissions.onRemoved.addListener(() => {
    services.queue.restart();
    logged(syncSites().then(() => services.changed()));
  });

  browser.commands.onCommand.addListener((command: string) => logged(carryOut(command)));

  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id !== undefined) logged(chooseInMenu(info, tab.id));
  });

  browser.storage.sync.onChanged.addListener(() => services.inStep.soon());

  services.inStep.soon();
  logged(closeStorageToPages());
  logged(setReferrers());
  logged(services.testStore());
  onConnectionChange(() => services.queue.pump());
  logged(syncSites().then((wasMissing) => (wasMissing ? bringToOpenTabs() : undefined)));
  logged(storeParked((event) => services.rated(event)));
  services.queue.pump();
}

async function installed(reason: string): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  // Scripts of the version before are orphans now: bring the new ones into open tabs.
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    // One look that fails, or a tab that is long in loading, does not keep the others.
    logged(syncSites().then(bringToOpenTabs));
  }
}

const bringToOpenTabs = async (): Promise<void> => injectInto(await enabledSites());

/** Scripts in pages have no business in what we keep: what breaks out into their process must not read or change it. Firefox has no such call. */
async function closeStorageToPages(): Promise<void> {
  for (const area of [browser.storage.local, browser.storage.sync])
    await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

function logged(work: Promise<unknown>): void {
  work.catch((error: unknown) => console.error('Penchant: background work failed', error));
}
