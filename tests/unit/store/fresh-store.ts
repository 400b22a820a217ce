import 'fake-indexeddb/auto';
import { splitLines } from '@/lib/backup/split-lines';
import { writeBackup } from '@/lib/backup/write-backup';
import type { RatingEvent } from '@/lib/ratings/event';
import type { Database } from '@/lib/store/database';
import { readLog } from '@/lib/store/events';
import { importPart } from '@/lib/store/import';
import { finishImport } from '@/lib/store/import-history';
import { migrations } from '@/lib/store/migrations/migrations';
import { openMigrated } from '@/lib/store/open';
import type { ImportCounts, PenchantSchema, StoredPicture } from '@/lib/store/schema';
import { basis } from '@/lib/taste/basis/basis';
import { replay } from '@/lib/taste/replay';

let count = 0;

/** The features that these stores take for the ones in use. */
export const FEATURES = 'hand-made/test';

/** An empty store of its own. */
export const freshStore = (): Promise<Database> => {
  count += 1;
  return openMigrated<PenchantSchema>(`store-${count}`, migrations);
};

/** A store that holds these. */
export async function storeOf(events: readonly RatingEvent[], pictures: readonly StoredPicture[]): Promise<Database> {
  const db = await freshStore();
  const transaction = db.transaction(['events', 'pictures'], 'readwrite');
  for (const event of events) transaction.objectStore('events').put(event);
  for (const picture of pictures) transaction.objectStore('pictures').put(picture);
  await transaction.done;
  return db;
}

/** A whole backup as bytes. */
export async function backupOf(db: Database, thumbnails = false): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: string[] = [];
  for await (const piece of writeBackup(db, { now: 1, thumbnails })) pieces.push(piece);
  return new TextEncoder().encode(pieces.join(''));
}

/** Bytes as a stream that gives them in pieces of `size`. */
export function streamOf(bytes: Uint8Array<ArrayBuffer>, size = 65_536): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

/** Imports a whole file, and gives its id and what became of it. */
export async function importInto(
  db: Database,
  file: Uint8Array<ArrayBuffer>,
): Promise<{ id: string; parts: ImportCounts[] }> {
  const id = crypto.randomUUID();
  const parts: ImportCounts[] = [];
  for await (const lines of splitLines(streamOf(file))) {
    const part = { import: id, part: parts.length, lines: lines.map(({ text }) => text), now: 1, features: FEATURES };
    parts.push(await importPart(db, part));
  }
  await finishImport(db, id);
  return { id, parts };
}

/** Every rating, by id, whichever store it is in. */
export const logOf = async (db: Database): Promise<RatingEvent[]> =>
  (await readLog(db)).sort((a, b) => (a.id < b.id ? -1 : 1));

/** All that is stored but `meta` and the journal. */
export async function contentOf(db: Database) {
  const [events, pictures, thumbnails, codes] = await Promise.all([
    logOf(db),
    db.getAll('pictures'),
    db.getAllKeys('thumbnails'),
    db.getAll('codes'),
  ]);
  return { events, pictures, thumbnails, codes };
}

/** The code and the whole learned state that a store comes to. */
export async function tasteOf(db: Database) {
  const { events, pictures } = await contentOf(db);
  const vectors = Object.fromEntries(pictures.flatMap(({ id, vector }) => (vector ? [[id, [...vector]]] : [])));
  return replay({ events, vectors, basis });
}
