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
  let after: IDBKeyRange | undefined;
  for (;;) {
    const rows = await db.getAll(store, after, atOnce);
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = IDBKeyRange.lowerBound('id' in last ? last.id : [last.import, last.part], true);
  }
}
