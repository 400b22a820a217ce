import { codeEntry } from '../codes/entry';
import { type Settings, settings } from '../settings/settings';
import { z } from '../zod';

/** A setting or a code as browsers exchange it. */
export interface Item {
  /** When it was changed last, in ms since 1970. */
  time: number;
  /** Its value as JSON; left out once a code was removed. */
  text?: string;
}
export type Items = ReadonlyMap<string, Item>;

/** The settings that go along. Those that name a site do not: where a person browses stays in this browser, as do permissions. */
const CARRIED = [
  'strength',
  'automatic',
  'atSubmit',
  'midjourney',
  'code',
  'references',
  'siteLikes',
  'goal',
  'seenPerPage',
  'seenPerDay',
  'poolSize',
] as const satisfies readonly (keyof Settings)[];

/** An entry without the site where its code was met. */
const carriedEntry = z.omit(codeEntry, { code: true, site: true });

const time = z.int().check(z.nonnegative(), z.maximum(8.64e15));
const stored = z.object({ time, value: z.optional(z.unknown()) });

const SETTING = 'setting ';
const CODE = 'code ';

/** The code that an item is of; undefined where it is a setting. */
export const codeIn = (key: string): string | undefined => (key.startsWith(CODE) ? key.slice(CODE.length) : undefined);

/** Settings as items' texts; those that are as they are at first are left out unless `known` has them: nobody chose them. */
export function textsOfSettings(now: Settings, known: Items): Map<string, string> {
  const first = settings.parse({});
  const texts = new Map<string, string>();
  for (const name of CARRIED) {
    const text = JSON.stringify(now[name]);
    if (known.has(SETTING + name) || text !== JSON.stringify(first[name])) texts.set(SETTING + name, text);
  }
  return texts;
}

/** A code of the book as an item: its key and its text. */
export function textOfCode({ code, ...entry }: z.infer<typeof codeEntry>): [key: string, text: string] {
  return [CODE + code, JSON.stringify(carriedEntry.parse(entry))];
}

/** The settings that these items hold. */
export function settingsIn(texts: ReadonlyMap<string, string>): Partial<Settings> {
  const named = [...texts].map(([key, text]) => [key.slice(SETTING.length), JSON.parse(text)]);
  return Object.fromEntries(named);
}

/** The entry that an item's text holds. */
export const entryIn = (code: string, text: string): z.infer<typeof codeEntry> =>
  codeEntry.parse({ ...JSON.parse(text), code });

/** An item as it is stored at the browser's sync. */
export const storedItem = ({ time, text }: Item): { time: number; value?: unknown } =>
  text === undefined ? { time } : { time, value: JSON.parse(text) };

/**
 * Reads what the browser's sync brought. `strange` are keys whose value is not known or not well formed: perhaps those of a
 * newer Penchant, so they are left as they are. `isCode` says whether a code is one, of its kind.
 */
export function readItems(
  raw: Readonly<Record<string, unknown>>,
  isCode: (code: string, kind: string) => boolean,
): { items: Map<string, Item>; strange: Set<string> } {
  const items = new Map<string, Item>();
  const strange = new Set<string>();
  for (const [key, value] of Object.entries(raw)) {
    const item = stored.safeParse(value);
    const read = item.success ? readItem(key, item.data, isCode) : undefined;
    if (read) items.set(key, read);
    else strange.add(key);
  }
  return { items, strange };
}

function readItem(
  key: string,
  { time, value }: z.infer<typeof stored>,
  isCode: (code: string, kind: string) => boolean,
): Item | undefined {
  const code = codeIn(key);
  if (code === undefined) {
    const name = CARRIED.find((carried) => SETTING + carried === key);
    const read = name && value !== undefined ? settings.safeParse({ [name]: value }) : undefined;
    return name && read?.success ? { time, text: JSON.stringify(read.data[name]) } : undefined;
  }
  if (value === undefined) return code.length > 0 && code.length <= 64 ? { time } : undefined;
  const entry = carriedEntry.safeParse(value);
  if (!entry.success || !codeEntry.safeParse({ ...entry.data, code }).success) return undefined;
  return isCode(code, entry.data.kind) ? { time, text: JSON.stringify(entry.data) } : undefined;
}
