import { useState } from 'preact/hooks';
import type { BackupActions } from '@/lib/options/backup-actions';
import type { Contents } from '@/lib/options/contents';
import { dayWords, unsavedSentence } from '@/lib/options/sentences';
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
        Backup
      </h2>
      <p>
        One file with your ratings and what Penchant knows of the pictures. Your taste and your code follow from it, on
        any machine. It also says which pages showed you the pictures, so keep it as you keep your browsing history.
      </p>
      <p class="soft">
        {contents?.saved === undefined ? 'No backup was saved yet.' : `The latest is of ${dayWords(contents.saved)}.`}{' '}
        {unsaved > 0 && unsavedSentence(unsaved)}
      </p>
      <Switch on={thumbnails} onChange={setThumbnails} control="backup-thumbnails">
        With the small pictures, so that you can vote at once where you bring it in. The file is larger.
      </Switch>
      <div class="settings-buttons">
        <button
          type="button"
          class="button primary"
          data-control="backup-save"
          aria-disabled={progress !== ''}
          onClick={() => progress === '' && save()}
        >
          Save a backup
        </button>
        <button type="button" class="button" data-control="backup-table" onClick={() => saveTable()}>
          Save ratings as a table (CSV)
        </button>
      </div>
      {progress && <p class="soft">{progress}</p>}
      <OutcomeLine outcome={saved} />
      <OutcomeLine outcome={table} />
      <ImportFile imports={imports} actions={actions} onDone={onDone} />
    </section>
  );
}
