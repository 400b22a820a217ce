import { codeIn, type Item, type Items, storedItem } from './item';

/** What a browser's sync takes: items, bytes of all together, bytes of one. Chromium and Firefox name 512, 102,400 and 8,192; a little is kept free. */
export const ROOM = { items: 500, bytes: 100_000, each: 8000 };

const encoder = new TextEncoder();

/** Bytes that an item takes, as browsers count: its key and its value as JSON. */
export const bytesOf = (key: string, value: unknown): number =>
  encoder.encode(key).length + encoder.encode(JSON.stringify(value)).length;

/**
 * Which items fit, settings first, then what was changed last; `left` counts codes that do not. `strange` are items of somebody
 * else, which take room too. Every browser chooses alike, so that none puts back what another one took out for room.
 */
export function fitting(items: Items, strange: Readonly<Record<string, unknown>>): { kept: Items; left: number } {
  const others = Object.entries(strange);
  let bytes = others.reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
  const most = ROOM.items - others.length;
  const ranked = [...items].sort(([a, { time: one }], [b, { time: other }]) => {
    const [first, second] = [codeIn(a) === undefined, codeIn(b) === undefined];
    if (first !== second) return first ? -1 : 1;
    return other - one || (a < b ? -1 : 1);
  });
  const kept = new Map<string, Item>();
  let full = false;
  let left = 0;
  for (const [key, item] of ranked) {
    const size = bytesOf(key, storedItem(item));
    const fits = size <= ROOM.each;
    full ||= fits && (kept.size >= most || bytes + size > ROOM.bytes);
    if (fits && !full) {
      kept.set(key, item);
      bytes += size;
    } else if (item.text !== undefined) left += 1;
  }
  return { kept, left };
}
