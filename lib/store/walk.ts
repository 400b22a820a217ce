import type { Database } from './database';
import type { PenchantSchema } from './schema';

type RowStore = 'events' | 'blocks' | 'pictures';

/** Rows that are read at once. */
const AT_ONCE = 1000;

/** Gives all rows of a store in the order of their keys, some at a time, so that a store of any size fits in memory. What is written meanwhile may or may not be among them. */
export async function* walk<Store extends RowStore>(
  db: Database,
  store: Store,
  atOnce = AT_ONCE,
): AsyncGenerator<PenchantSchema[Store]['value'][]> {
  const read = (after?: IDBKeyRange) => db.getAll(store, after, atOnce);
  for (let rows = await read(); ; ) {
    const last = rows.at(-1);
    if (!last) return;
    // The next ones are on their way while these are worked on.
    const next = read(IDBKeyRange.lowerBound('id' in last ? last.id : [last.import, last.part], true));
    // Whoever leaves early does not care what becomes of them.
    next.catch(() => undefined);
    yield rows;
    rows = await next;
  }
}
