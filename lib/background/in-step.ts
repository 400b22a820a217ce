import { browser } from 'wxt/browser';
import type { CodeEntry } from '../codes/entry';
import { kindOf } from '../codes/kind';
import { numberWords, t } from '../language';
import type { Settings } from '../settings/settings';
import { withDatabase } from '../store/database';
import { type CodeFromElsewhere, forgetInStep, type InStep, readInStep, storeInStep } from '../store/in-step';
import {
  codeIn,
  entryIn,
  type Item,
  readItems,
  settingsIn,
  storedItem,
  textOfCode,
  textsOfSettings,
} from '../sync/item';
import { merge } from '../sync/merge';
import { fitting } from '../sync/room';
import { basis } from '../taste/basis/basis';
import { decode } from '../taste/code/code';
import { changeSettings, readSettings } from './settings';

/** How long changes gather (ms). */
const GATHER = 500;

/** From a write to the next time (ms): a browser's sync takes 1,800 writes an hour. After a failure it is tried again later. */
const PAUSE = 2100;
const PAUSE_AFTER_FAILURE = 60_000;

/** Removed codes that are remembered at most. */
const MOST_REMOVED = 500;

/** Keeps settings and the code book in step with the person's other browsers, through the browser's own sync, while they want that. */
export class KeptInStep {
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #latest = Number.NEGATIVE_INFINITY;
  #working: Promise<void> = Promise.resolve();

  /** What the person should know of it in one line, if anything. */
  line: string | null = null;

  /** `changed` is told when something came from another browser, or there is something to say. */
  constructor(private readonly changed: () => void) {}

  /** Something may have changed on either side: both are brought in step soon, one time after the other. */
  soon(pause = GATHER): void {
    this.#gathering ??= setTimeout(
      () => {
        this.#gathering = undefined;
        this.#working = this.#working.then(() => this.#work());
      },
      Math.max(pause, this.#latest + PAUSE - performance.now()),
    );
  }

  /** Does something while nothing is brought in step: what is deleted must not be put back halfway. Gives what it gives. */
  alone<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#working.then(work);
    this.#working = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }

  async #work(): Promise<void> {
    const before = this.line;
    try {
      this.line = await this.#keep();
    } catch (error) {
      console.error('Penchant: not in step', error);
      this.line = t('settings.inStep.failed');
      this.soon(PAUSE_AFTER_FAILURE);
    }
    if (this.line !== before) this.changed();
  }

  async #keep(): Promise<string | null> {
    const settings = await readSettings();
    const { codes, known } = await withDatabase(readInStep);
    if (!settings.inStep) {
      // Switched off: what this browser sent is taken out there again.
      if (known) await takeOut();
      return null;
    }
    const raw = await browser.storage.sync.get();
    const { items: there, strange } = readItems(raw, isCode);
    const knownItems = new Map(Object.entries(known ?? {}));
    const here = new Map([...textsOfSettings(settings, knownItems), ...codes.map(textOfCode)]);
    const merged = merge({ here, known: knownItems, there, now: Date.now() });
    for (const key of strange) merged.delete(key);

    const different = [...merged].filter(([key, { text }]) => text !== here.get(key));
    await takeSettings(settings, different);
    await withDatabase((db) => storeInStep(db, fromElsewhere(codes, different), remembered(merged)));
    if (different.length > 0) this.changed();

    const others = Object.fromEntries(Object.entries(raw).filter(([key]) => strange.has(key)));
    const { kept, left } = fitting(merged, others);
    const surplus = [...there.keys()].filter((key) => !kept.has(key));
    const fresh = [...kept].filter(([key, { time, text }]) => {
      const before = there.get(key);
      return before?.time !== time || before.text !== text;
    });
    if (surplus.length > 0 || fresh.length > 0) this.#latest = performance.now();
    if (surplus.length > 0) await browser.storage.sync.remove(surplus);
    if (fresh.length > 0)
      await browser.storage.sync.set(Object.fromEntries(fresh.map(([key, item]) => [key, storedItem(item)])));
    return left === 0 ? null : t('settings.inStep.left', left, [numberWords(left)]);
  }
}

/** Takes out of the browser's sync what is ours. Other browsers that are in step put theirs back. */
export async function takeOut(): Promise<void> {
  await browser.storage.sync.clear();
  await withDatabase(forgetInStep);
}

/** Settings that another browser changed, but those that were changed here meanwhile. */
async function takeSettings(before: Settings, different: readonly [string, Item][]): Promise<void> {
  const texts = different.flatMap(([key, { text }]): [string, string][] =>
    codeIn(key) === undefined && text !== undefined ? [[key, text]] : [],
  );
  if (texts.length === 0) return;
  const told = settingsIn(new Map(texts));
  await changeSettings((now) => {
    const still = Object.entries(told).filter(([name]) => {
      const setting = name as keyof Settings;
      return JSON.stringify(now[setting]) === JSON.stringify(before[setting]);
    });
    return Object.fromEntries(still);
  });
}

function fromElsewhere(codes: readonly CodeEntry[], different: readonly [string, Item][]): CodeFromElsewhere[] {
  return different.flatMap(([key, { text }]) => {
    const code = codeIn(key);
    if (code === undefined) return [];
    const before = codes.find((entry) => entry.code === code);
    // Where it was met is known in this browser only.
    const entry =
      text === undefined ? undefined : { ...entryIn(code, text), ...(before?.site && { site: before.site }) };
    return [{ code, before, entry }];
  });
}

/** All that is in step; of removed codes those that were removed last. */
function remembered(merged: ReadonlyMap<string, Item>): InStep {
  const removed = [...merged].filter(([, { text }]) => text === undefined).sort(([, a], [, b]) => b.time - a.time);
  const forgotten = new Set(removed.slice(MOST_REMOVED).map(([key]) => key));
  return Object.fromEntries([...merged].filter(([key]) => !forgotten.has(key)));
}

/** Whether a text is a code of this kind; a preference code also has to decode. */
function isCode(code: string, kind: string): boolean {
  return kindOf(code) === kind && (kind !== 'preference' || decode(code, basis).ok);
}
