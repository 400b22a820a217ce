import type { Database } from './database';
import type { PenchantSchema } from './schema';

type RowStore = 'events' | 'pictures';

/** Rows that are read at once. */
const AT_ONCE = 1000;

/** Gives all rows of a store in the order of their ids, a thousand at a time, so that a store of any size fits in memory. What is written meanwhile may or may not be among them. */
export async function* walk<Store extends RowStore>(
  db: Database,
  store: Store,
): AsyncGenerator<PenchantSchema[Store]['value'][]> {
  let after: string | undefined;
  for (;;) {
    const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true);
    const rows = await db.getAll(store, range, AT_ONCE);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}
