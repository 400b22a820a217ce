import type { IDBPTransaction, StoreNames } from 'idb';
import type { RatingEvent } from '../ratings/event';
import type { Database } from './database';
import type { EventBlock, PenchantSchema } from './schema';
import { spanOf } from './span';
import { walk } from './walk';

/**
 * The stores of the log. A rating made on this device is a row of `events`; what a part of an imported file brought is one row of `blocks`. A rating is in one of them only, so whoever looks for one takes both into its transaction.
 */
export const EVENT_STORES = ['events', 'blocks'] as const;

type Mode = 'readonly' | 'readwrite';
type Transaction<In extends Mode> = Pick<
  IDBPTransaction<PenchantSchema, StoreNames<PenchantSchema>[], In>,
  'objectStore'
>;

/** Blocks that are read at once, of at most 1,000 ratings each. */
const BLOCKS_AT_ONCE = 4;

/** A rating by its id. */
export async function findEvent(transaction: Transaction<Mode>, id: string): Promise<RatingEvent | undefined> {
  const row = await transaction.objectStore('events').get(id);
  if (row) return row;
  const block = await transaction.objectStore('blocks').index('ids').get(id);
  return block?.events.find((event) => event.id === id);
}

/** Which ratings are stored within the span of these, and some around it: only blocks that reach into it are read. */
export async function knownIds(transaction: Transaction<Mode>, events: readonly RatingEvent[]): Promise<Set<string>> {
  const span = spanOf(events);
  if (!span) return new Set();
  const blocks = transaction.objectStore('blocks');
  const [rows, found] = await Promise.all([
    transaction.objectStore('events').getAllKeys(span),
    // One key for each id of a block.
    blocks.index('ids').getAllKeys(span),
  ]);
  const known = new Set(rows);
  const keys = new Map(found.map((key) => [key.join(), key]));
  for (const key of keys.values()) for (const id of (await blocks.get(key))?.ids ?? []) known.add(id);
  return known;
}

/** Stores ratings that are not stored yet as the block of a part, with what is in that block already. */
export async function putBlock(
  transaction: Transaction<'readwrite'>,
  part: Pick<EventBlock, 'import' | 'part'>,
  events: readonly RatingEvent[],
): Promise<void> {
  if (events.length === 0) return;
  const blocks = transaction.objectStore('blocks');
  const before = await blocks.get([part.import, part.part]);
  blocks.put(blockOf(part, [...(before?.events ?? []), ...events]));
}

const blockOf = ({ import: id, part }: Pick<EventBlock, 'import' | 'part'>, events: RatingEvent[]): EventBlock => ({
  import: id,
  part,
  ids: events.map((event) => event.id),
  events,
});

/** Deletes ratings by their ids. A block is written anew without them, and goes with its last one. */
export async function deleteEvents(transaction: Transaction<'readwrite'>, ids: readonly string[]): Promise<void> {
  const rows = new Set(ids);
  let cursor = ids.length > 0 ? await transaction.objectStore('blocks').openCursor() : null;
  while (cursor) {
    const { events } = cursor.value;
    const left = events.filter(({ id }) => !rows.delete(id));
    if (left.length === 0) cursor.delete();
    else if (left.length < events.length) cursor.update(blockOf(cursor.value, left));
    cursor = await cursor.continue();
  }
  for (const id of rows) transaction.objectStore('events').delete(id);
}

/** Every rating, in no particular order. */
export async function allEvents(transaction: Transaction<Mode>): Promise<RatingEvent[]> {
  const [rows, blocks] = await Promise.all([
    transaction.objectStore('events').getAll(),
    transaction.objectStore('blocks').getAll(),
  ]);
  return rows.concat(blocks.flatMap(({ events }) => events));
}

/** The same, in a transaction of its own. */
export const readLog = (db: Database): Promise<RatingEvent[]> =>
  hasBlocks(db) ? allEvents(db.transaction(EVENT_STORES)) : db.getAll('events');

/** Gives every rating, some at a time (rows `atOnce`), in runs of their ids. What is written meanwhile may or may not be among them. */
export async function* walkEvents(db: Database, atOnce?: number): AsyncGenerator<RatingEvent[]> {
  yield* walk(db, 'events', atOnce);
  if (!hasBlocks(db)) return;
  for await (const blocks of walk(db, 'blocks', BLOCKS_AT_ONCE)) yield blocks.flatMap(({ events }) => events);
}

/** The ids of all ratings. */
export async function allIds(db: Database): Promise<Set<string>> {
  const ids = new Set(await db.getAllKeys('events'));
  for await (const blocks of walk(db, 'blocks', BLOCKS_AT_ONCE))
    for (const block of blocks) for (const id of block.ids) ids.add(id);
  return ids;
}

/** How many ratings there are. */
export const countEvents = async (db: Database): Promise<number> =>
  (await db.count('events')) + (await db.countFromIndex('blocks', 'ids'));

/** What a failed migration left may be older than the blocks. */
const hasBlocks = (db: Database): boolean => db.objectStoreNames.contains('blocks');
