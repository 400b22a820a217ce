import type { Contents } from '@/lib/options/contents';
import { counted, sizeWords } from '@/lib/options/sentences';

interface Props {
  contents: Contents | undefined;
  /** What is wrong with the store, in one line. */
  problem: string | null;
}

/** What is stored, how much room it takes, and what is wrong if anything is. */
export function StorageUse({ contents, problem }: Props) {
  return (
    <section aria-labelledby="storage" class="settings-section">
      <h2 id="storage">Storage</h2>
      {problem && (
        <p class="settings-warning" role="alert">
          {problem}
        </p>
      )}
      {contents && (
        <p data-control="storage-use">
          {counted(contents.events, 'rating')}, {counted(contents.pictures, 'picture')} (
          {contents.thumbnails.toLocaleString('en')} of them kept small to vote on)
          {contents.bytes === undefined ? '' : `, ${sizeWords(contents.bytes)} on this disk`}. All of it is in this
          browser only.
        </p>
      )}
    </section>
  );
}
