import { t } from '@/lib/language';
import { unsavedSentence } from '@/lib/options/sentences';

interface Props {
  /** Ratings that no backup holds. */
  unsaved: number;
  onBackup(): void;
}

/** How many ratings may wait before a person is reminded. */
const PATIENCE = 200;

/** One quiet line, once many ratings are in no backup. */
export function BackupReminder({ unsaved, onBackup }: Props) {
  // A status kept by an older version does not have it.
  if (!(unsaved >= PATIENCE)) return null;
  return (
    <p class="soft">
      {unsavedSentence(unsaved)}{' '}
      <button type="button" class="link" data-control="backup" onClick={onBackup}>
        {t('popup.backup')}
      </button>
    </p>
  );
}
