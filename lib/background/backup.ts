import { browser } from 'wxt/browser';
import type { Handlers } from '../messages/router';
import { withDatabase } from '../store/database';
import { deleteData } from '../store/delete';
import { importPart } from '../store/import';
import { finishImport, undoImport } from '../store/import-history';
import { writeMeta } from '../store/meta';
import { FEATURES } from '../taste/features/provider';
import { takeOut } from './in-step';
import { dropParked } from './parking';
import type { Services } from './services';
import { readSettings } from './settings';
import { syncSites } from './sites';

type BackupMessage = 'backup.saved' | 'import.part' | 'import.finish' | 'import.undo' | 'data.delete';

/** What the background does for backups, imports and deletions. */
export function backupHandlers(services: Services): Pick<Handlers, BackupMessage> {
  return {
    async 'backup.saved'({ sequence }) {
      await withDatabase((db) => writeMeta(db, { exported: { time: Date.now(), sequence } }));
      services.changed();
      return null;
    },

    async 'import.part'(part) {
      const counts = await withDatabase((db) => importPart(db, { ...part, now: Date.now(), features: FEATURES }));
      services.forgetTaste();
      return counts;
    },

    async 'import.finish'({ import: id }) {
      const record = await withDatabase((db) => finishImport(db, id));
      services.forgetTaste();
      services.changed();
      services.inStep.soon();
      return record ?? null;
    },

    async 'import.undo'({ import: id }) {
      const isUndone = await withDatabase((db) => undoImport(db, id));
      services.forgetTaste();
      services.changed();
      services.inStep.soon();
      return isUndone;
    },

    async 'data.delete'(wish) {
      await dropParked(wish);
      const { events, pictures } = await services.inStep.alone(async () => {
        const deleted = await withDatabase((db) => deleteData(db, wish, Date.now()));
        if (wish.what === 'everything') await forgetChoices();
        return deleted;
      });
      services.forgetTaste();
      services.changed();
      return { events: events.length, pictures: pictures.length };
    },
  };
}

/** Forgets the settings, here and where they were sent to, and gives every permission back. */
async function forgetChoices(): Promise<void> {
  if ((await readSettings()).inStep) await takeOut();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  const { origins = [] } = await browser.permissions.getAll();
  if (origins.length > 0) await browser.permissions.remove({ origins }).catch(() => false);
  await syncSites();
}
