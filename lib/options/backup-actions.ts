import { ratingsTable } from '../backup/csv';
import { MAX_LINE } from '../backup/format';
import { type NoBackup, type Preview, previewImport } from '../backup/preview';
import { splitLines } from '../backup/split-lines';
import { writeBackup } from '../backup/write-backup';
import { countWords, sizeWords, t } from '../language';
import { ProblemError } from '../messages/result';
import { send } from '../messages/send';
import type { Outcome } from '../popup/outcome';
import { type Database, database } from '../store/database';
import { readLog } from '../store/events';
import { readMeta } from '../store/meta';
import { openAsItIs } from '../store/open';
import { DATABASE, type PenchantSchema } from '../store/schema';
import { fileName, saveFile } from './save-file';
import { amounts, many, noBackupSentence } from './sentences';

/** Parts of a file that are on their way at the same time. */
const AT_ONCE = 4;

/** How far something is, in one line. */
export type Progress = (line: string) => void;

/** What an import would do, or why there is nothing to import. */
export type PreviewAnswer = { ok: true; preview: Preview } | { ok: false; line: string };

/** What a person can do with backups. */
export const backupActions = {
  /** Saves a backup. It works on what a failed migration left, too. */
  save: (thumbnails: boolean, progress: Progress): Promise<Outcome> =>
    orProblem(async () => {
      const db = await readable();
      const sequence = (await readMeta(db, 'sequence')) ?? 0;
      const now = Date.now();
      let ratings = 0;
      const pieces = writeBackup(db, {
        now,
        thumbnails,
        progress: (counts) => {
          ratings = counts.events;
          progress(t('settings.backup.progress', amounts(counts)));
        },
      });
      const bytes = await saveFile(fileName(now, 'jsonl'), 'application/jsonl', pieces);
      await send('backup.saved', { sequence });
      return {
        ok: true,
        line: t('settings.backup.saved', { ratings: countWords('ratings', ratings), size: sizeWords(bytes) }),
      };
    }),

  /** Saves the ratings as a table for spreadsheets. */
  saveTable: (): Promise<Outcome> =>
    orProblem(async () => {
      const table = ratingsTable(await readLog(await readable()));
      const bytes = await saveFile(fileName(Date.now(), 'csv'), 'text/csv', table);
      return { ok: true, line: t('settings.backup.savedTable', { size: sizeWords(bytes) }) };
    }),

  async preview(file: Blob): Promise<PreviewAnswer> {
    try {
      const answer: Preview | NoBackup = await previewImport(await database(), file.stream());
      return 'refusal' in answer
        ? { ok: false, line: noBackupSentence(answer.refusal) }
        : { ok: true, preview: answer };
    } catch (error) {
      return { ok: false, line: lineOf(error) };
    }
  },

  /** Imports a file that was looked at. Only the background writes: it is sent the lines, part by part. */
  importFile: (file: Blob, progress: Progress): Promise<Outcome> =>
    orProblem(async () => {
      const id = crypto.randomUUID();
      let part = 0;
      let events = 0;
      // While the background stores one part, the next ones are read and sent.
      const onTheirWay: Promise<string | null>[] = [];
      const take = async (lines: string[]): Promise<string | null> => {
        part += 1;
        const answer = await send('import.part', { import: id, part: part - 1, lines });
        if (!answer.ok) return answer.problem.line;
        events += answer.value.events;
        progress(many('progress', events));
        return null;
      };
      let problem: string | null | undefined = null;
      for await (const batch of splitLines(file.stream())) {
        onTheirWay.push(take(batch.map(({ text }) => text).filter((text) => text.length <= MAX_LINE)));
        if (onTheirWay.length >= AT_ONCE) problem = await onTheirWay.shift();
        if (problem) break;
      }
      problem ||= (await Promise.all(onTheirWay)).find((line) => line !== null);
      if (problem) return { ok: false, line: t('settings.import.brokenOff', { problem }) };
      const finished = await send('import.finish', { import: id });
      return finished.ok ? { ok: true, line: many('done', events) } : { ok: false, line: finished.problem.line };
    }),

  async undoImport(id: string): Promise<Outcome> {
    const answer = await send('import.undo', { import: id });
    if (!answer.ok) return { ok: false, line: answer.problem.line };
    return answer.value
      ? { ok: true, line: t('settings.import.undone') }
      : { ok: false, line: t('settings.import.notNewest') };
  },
};

export type BackupActions = typeof backupActions;

/** The database, or what a failed migration left of the one before. */
async function readable(): Promise<Database> {
  try {
    return await database();
  } catch (error) {
    const old = await openAsItIs<PenchantSchema>(DATABASE).catch(() => undefined);
    if (!old) throw error;
    return old;
  }
}

async function orProblem(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work();
  } catch (error) {
    return { ok: false, line: lineOf(error) };
  }
}

function lineOf(error: unknown): string {
  if (error instanceof ProblemError) return error.message;
  console.error('Penchant: a backup failed', error);
  return t('settings.backup.failed');
}
