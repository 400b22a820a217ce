/** From the least id to the greatest; undefined for none. Backups are written in runs of ids, so that a part's span holds little else. */
export function spanOf(rows: readonly { id: string }[]): IDBKeyRange | undefined {
  const [first] = rows;
  if (!first) return undefined;
  let [least, greatest] = [first.id, first.id];
  for (const { id } of rows) {
    if (id < least) least = id;
    if (id > greatest) greatest = id;
  }
  return IDBKeyRange.bound(least, greatest);
}
