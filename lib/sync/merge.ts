import { codeIn, type Item, type Items } from './item';

interface Sides {
  /** What this browser has now, by key, as text. */
  here: ReadonlyMap<string, string>;
  /** What was in step last, here. */
  known: Items;
  /** What the browser's sync brought. */
  there: Items;
  /** ms since 1970 */
  now: number;
}

/**
 * What holds after both sides were looked at, by key: of two values the one that was changed last; where the time is the
 * same, the greater text. What this browser changed since it was in step last counts as changed `now`, but after what it
 * knew. What it never had in step is as old as it says itself: a code since it came into the book, a setting since ever.
 * What is missing there is no removal: only an item without a value is.
 */
export function merge({ here, known, there, now }: Sides): Map<string, Item> {
  const merged = new Map<string, Item>();
  for (const key of [...new Set([...known.keys(), ...here.keys(), ...there.keys()])].sort()) {
    const [mine, theirs] = [ours(key, here.get(key), known.get(key), now), there.get(key)];
    const same = mine && theirs && mine.text === theirs.text && known.get(key)?.text !== mine.text;
    const item = same ? theirs : later(mine, theirs);
    if (item) merged.set(key, item);
  }
  return merged;
}

function ours(key: string, text: string | undefined, known: Item | undefined, now: number): Item | undefined {
  if (known?.text === text) return known;
  if (known) return itemOf(Math.max(now, known.time + 1), text);
  return text === undefined ? undefined : { time: codeIn(key) === undefined ? 0 : addedIn(text), text };
}

const itemOf = (time: number, text: string | undefined): Item => (text === undefined ? { time } : { time, text });

const addedIn = (text: string): number => JSON.parse(text).added;

/** The later one of two; of those of one time the greater, and something rather than its removal. */
function later(a: Item | undefined, b: Item | undefined): Item | undefined {
  if (!a || !b) return a ?? b;
  if (a.time !== b.time) return a.time > b.time ? a : b;
  return (a.text ?? '') >= (b.text ?? '') ? a : b;
}
