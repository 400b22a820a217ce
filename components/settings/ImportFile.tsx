import { useRef, useState } from 'preact/hooks';
import { t } from '@/lib/language';
import type { BackupActions, PreviewAnswer } from '@/lib/options/backup-actions';
import { importSentence, previewSentence } from '@/lib/options/sentences';
import type { Outcome } from '@/lib/popup/outcome';
import type { ImportRecord } from '@/lib/store/schema';
import { OutcomeLine } from '../OutcomeLine';
import { useOutcome } from '../useOutcome';

interface Props {
  imports: readonly ImportRecord[];
  actions: BackupActions;
  onDone(): void;
}

/** Brings a backup in: says first what would happen, and can take it back as a whole. */
export function ImportFile({ imports, actions, onDone }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const [looking, setLooking] = useState<{ file: File; answer: PreviewAnswer | null } | null>(null);
  const [progress, setProgress] = useState('');
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [undone, undo] = useOutcome(async (id: string) => {
    const answer = await actions.undoImport(id);
    onDone();
    return answer;
  });
  const look = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    setOutcome(null);
    setLooking({ file, answer: null });
    setLooking({ file, answer: await actions.preview(file) });
  };
  const forget = (): void => {
    setLooking(null);
    if (input.current) input.current.value = '';
  };
  const bringIn = async (file: File): Promise<void> => {
    forget();
    setProgress(t('settings.import.reading'));
    setOutcome(await actions.importFile(file, setProgress));
    setProgress('');
    onDone();
  };
  const newest = imports.at(-1);
  return (
    <div class="settings-part">
      <h3 id="import">{t('settings.import.title')}</h3>
      <label class="settings-file">
        <span>{t('settings.import.file')}</span>
        <input
          ref={input}
          type="file"
          accept=".jsonl,application/jsonl,application/json"
          data-control="import-file"
          onChange={(event) => void look(event.currentTarget.files?.[0])}
        />
      </label>
      {looking && <Look {...looking} onImport={bringIn} onForget={forget} />}
      {progress && <p class="soft">{progress}</p>}
      <OutcomeLine outcome={outcome} />
      {newest && (
        <ul class="settings-list">
          {[...imports].reverse().map((record) => (
            <li key={record.id}>
              <span>{importSentence(record)}</span>
              {record === newest && (
                <button type="button" class="button" data-control="import-undo" onClick={() => undo(record.id)}>
                  {t('settings.import.undo')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <OutcomeLine outcome={undone} />
    </div>
  );
}

interface LookProps {
  file: File;
  answer: PreviewAnswer | null;
  onImport(file: File): Promise<void>;
  onForget(): void;
}

/** What an import would do, and the choice. */
function Look({ file, answer, onImport, onForget }: LookProps) {
  const isEmpty = answer?.ok && answer.preview.newEvents + answer.preview.newPictures + answer.preview.newCodes === 0;
  return (
    <div class="settings-choice" role="status" data-control="import-preview">
      {answer === null && <p>{t('settings.import.looking', { file: file.name })}</p>}
      {answer && !answer.ok && <p class="settings-warning">{answer.line}</p>}
      {answer?.ok && (
        <>
          <p>
            <b>{previewSentence(answer.preview)}</b>
          </p>
          {answer.preview.cutOff && <p class="settings-warning">{t('settings.import.cutOff')}</p>}
          {isEmpty && <p>{t('settings.import.nothingNew')}</p>}
          <div class="settings-buttons">
            {!isEmpty && (
              <button type="button" class="button primary" data-control="import-go" onClick={() => void onImport(file)}>
                {t('settings.import.go')}
              </button>
            )}
            <button type="button" class="button" data-control="import-forget" onClick={onForget}>
              {t('settings.import.leave')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
