import type { PictureId } from '../ratings/picture';
import type { Database } from './database';
import { namedPictures } from './deletion';
import { walkEvents } from './events';
import { partsOf } from './import';
import { readMeta, updateMeta } from './meta';
import { changeProfiles } from './profiles';
import type { ImportRecord } from './schema';
import { walk } from './walk';

/** Notes that an import came to its end, and gives its record. */
export async function finishImport(db: Database, id: string): Promise<ImportRecord | undefined> {
  const records = await updateMeta(db, 'imports', (before = []) =>
    before.map((record) => (record.id === id ? { ...record, done: true } : record)),
  );
  return records.find((record) => record.id === id);
}

/** Imports that can be undone, newest last. Only the newest one is undone next, since later ones may build on it. */
export async function readImports(db: Database): Promise<ImportRecord[]> {
  return (await readMeta(db, 'imports')) ?? [];
}

/**
 * Takes back all that the newest import brought: its ratings go, and its pictures are as they were, but for those that were rated here since. Broken off halfway, it can be called again. Gives false where `id` is not the newest import.
 */
export async function undoImport(db: Database, id: string): Promise<boolean> {
  const newest = (await readImports(db)).at(-1);
  if (newest?.id !== id) return false;
  const rated = await ratedSince(db, newest);
  const brought = (await db.getAll('imports', partsOf(id))).flatMap(({ profiles = [] }) => profiles);
  const parts = await db.getAllKeys('imports', partsOf(id));
  for (const [, part] of parts.reverse()) await undoPart(db, id, part, rated);
  await dropEmpty(db, brought);
  await updateMeta(db, 'imports', (before = []) => before.filter((record) => record.id !== id));
  return true;
}

/** Takes out those of these profiles that no rating counts for any more, but for the current one. */
async function dropEmpty(db: Database, ids: readonly string[]): Promise<void> {
  const empty = new Set(ids);
  if (empty.size === 0) return;
  for await (const events of walkEvents(db)) for (const { profile } of events) empty.delete(profile);
  await changeProfiles(db, (profiles) => ({
    ...profiles,
    all: profiles.all.filter(({ id }) => !empty.has(id) || id === profiles.current),
  }));
}

/** The pictures that ratings name which were made on this device after an import began. */
async function ratedSince(db: Database, { id, sequence }: ImportRecord): Promise<Set<PictureId>> {
  const device = await readMeta(db, 'device');
  const brought = new Set<string>();
  for (const { events = [] } of await db.getAll('imports', partsOf(id))) for (const event of events) brought.add(event);
  const named = new Set<PictureId>();
  // What is in blocks was not made here since.
  for await (const events of walk(db, 'events'))
    for (const event of events)
      if (event.device === device && event.sequence >= sequence && !brought.has(event.id))
        for (const picture of namedPictures(event)) named.add(picture);
  return named;
}

async function undoPart(db: Database, id: string, part: number, rated: ReadonlySet<PictureId>): Promise<void> {
  const transaction = db.transaction(['events', 'blocks', 'pictures', 'thumbnails', 'codes', 'imports'], 'readwrite');
  const [events, pictures] = [transaction.objectStore('events'), transaction.objectStore('pictures')];
  const entry = await transaction.objectStore('imports').get([id, part]);
  for (const event of entry?.events ?? []) events.delete(event);
  transaction.objectStore('blocks').delete([id, part]);
  for (const code of entry?.codes ?? []) transaction.objectStore('codes').delete(code);
  // A part may name a picture twice: the last change is taken back first.
  for (const { id: picture, before } of [...(entry?.pictures ?? [])].reverse()) {
    if (before === null && rated.has(picture)) continue;
    if (before) pictures.put(rated.has(picture) ? { ...before, rated: 1 } : before);
    else pictures.delete(picture);
    if (before?.state !== 'ready') transaction.objectStore('thumbnails').delete(picture);
  }
  transaction.objectStore('imports').delete([id, part]);
  await transaction.done;
}
