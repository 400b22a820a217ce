import { numberWords, sizeWords, t } from '@/lib/language';
import type { Contents } from '@/lib/options/contents';
import { amounts } from '@/lib/options/sentences';

interface Props {
  contents: Contents | undefined;
  /** What is wrong with the store, in one line. */
  problem: string | null;
}

/** What is stored, how much room it takes, and what is wrong if anything is. */
export function StorageUse({ contents, problem }: Props) {
  return (
    <section aria-labelledby="storage" class="settings-section">
      <h2 id="storage">{t('settings.storage.title')}</h2>
      {problem && (
        <p class="settings-warning" role="alert">
          {problem}
        </p>
      )}
      {contents && <p data-control="storage-use">{storedSentence(contents)}</p>}
    </section>
  );
}

function storedSentence(contents: Contents): string {
  const counts = { ...amounts(contents), small: numberWords(contents.thumbnails) };
  return contents.bytes === undefined
    ? t('settings.storage.use', counts)
    : t('settings.storage.useOfDisk', { ...counts, size: sizeWords(contents.bytes) });
}
