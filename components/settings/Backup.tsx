import { useState } from 'preact/hooks';
import { dayWords, t } from '@/lib/language';
import type { BackupActions } from '@/lib/options/backup-actions';
import type { Contents } from '@/lib/options/contents';
import { unsavedSentence } from '@/lib/options/sentences';
import type { ImportRecord } from '@/lib/store/schema';
import { OutcomeLine } from '../OutcomeLine';
import { Switch } from '../Switch';
import { useOutcome } from '../useOutcome';
import { ImportFile } from './ImportFile';

interface Props {
  contents: Contents | undefined;
  /** Ratings that no backup holds. */
  unsaved: number;
  /** Imports that can be undone, newest last. */
  imports: readonly ImportRecord[];
  actions: BackupActions;
  /** Something was saved or came in. */
  onDone(): void;
}

/** Backups: save one, save the table, bring one in, take that back. */
export function Backup({ contents, unsaved, imports, actions, onDone }: Props) {
  const [thumbnails, setThumbnails] = useState(true);
  const [progress, setProgress] = useState('');
  const [saved, save] = useOutcome(async () => {
    const outcome = await actions.save(thumbnails, setProgress);
    setProgress('');
    onDone();
    return outcome;
  });
  const [table, saveTable] = useOutcome(actions.saveTable);
  return (
    <section aria-labelledby="backup" class="settings-section">
      <h2 id="backup" tabIndex={-1}>
        {t('settings.backup.title')}
      </h2>
      <p>{t('settings.backup.about')}</p>
      <p class="soft">
        {contents?.saved === undefined
          ? t('settings.backup.none')
          : t('settings.backup.latest', { day: dayWords(contents.saved) })}{' '}
        {unsaved > 0 && unsavedSentence(unsaved)}
      </p>
      <Switch on={thumbnails} onChange={setThumbnails} control="backup-thumbnails">
        {t('settings.backup.thumbnails')}
      </Switch>
      <div class="settings-buttons">
        <button
          type="button"
          class="button primary"
          data-control="backup-save"
          aria-disabled={progress !== ''}
          onClick={() => progress === '' && save()}
        >
          {t('settings.backup.save')}
        </button>
        <button type="button" class="button" data-control="backup-table" onClick={() => saveTable()}>
          {t('settings.backup.saveTable')}
        </button>
      </div>
      {progress && <p class="soft">{progress}</p>}
      <OutcomeLine outcome={saved} />
      <OutcomeLine outcome={table} />
      <ImportFile imports={imports} actions={actions} onDone={onDone} />
    </section>
  );
}
