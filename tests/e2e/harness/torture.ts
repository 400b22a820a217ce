import { expect } from 'vitest';
import { fillStore } from '../../bench/fill-store';
import { longLog } from '../../bench/long-log';
import { createRandom } from '../../pages/practice/draw/random';
import type { Chromium } from './chromium';
import { readCodeBook, readEvents, readPictures } from './database';
import { shownCode } from './popup';
import { replayInNode } from './replay';
import { until } from './until';
import { workerKiller } from './worker';

/** Pictures that the ratings are about. */
const PICTURES = 20;

/** Ratings of one imported file, which comes in two parts. */
const IMPORTED = 12;

/** From a message's sending to the kill, at most (ms): mostly about as long as an answer takes, else as long as what comes after it: learning, and telling the pages. */
const WAITS = { answer: 30, after: 300 };

/** What came of a run. */
export interface Tally {
  kills: number;
  /** Of these, before the answer was there. */
  midway: number;
  /** How many things were asked of the worker. */
  cases: number;
  lost: number;
  doubled: number;
}

/** Runs in one of the extension's pages: sends a message until it is answered, as our scripts do, each time with the same ids. */
function deliverer(): void {
  const { sendMessage } = Reflect.get(globalThis, 'chrome').runtime;
  const deliver = async (message: unknown): Promise<unknown> => {
    const answer = await sendMessage(message).catch(() => undefined);
    if (answer?.ok) return answer.value;
    if (answer?.problem.code === 'refused') throw new Error(answer.problem.line);
    return deliver(message);
  };
  Object.assign(globalThis, { deliver });
}

/**
 * Rates, imports, takes back, keeps codes and changes settings while the worker is killed again and again at any moment of it, then compares what is stored with what was asked. The same seed asks the same and waits as long.
 */
export async function tortureWorker(
  chromium: Chromium,
  { kills, seed }: { kills: number; seed: number },
): Promise<Tally> {
  const random = createRandom(seed);
  const upTo = (count: number) => Math.floor(random.next() * count);
  const uuid = () => `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
  const hex = (length: number) => Array.from({ length }, () => upTo(16).toString(16)).join('');
  const page = await chromium.open('welcome.html');
  const { pictures } = longLog(PICTURES, 0);
  await page.evaluate(fillStore, { pictures, events: [], thumbnail: [] });
  await page.evaluate(deliverer);
  const { kill, killed } = await workerKiller(chromium);
  await kill();
  const before = killed();

  let cases = 0;
  let midway = 0;
  const ask = async (type: string, request: object): Promise<unknown> => {
    cases += 1;
    const answer = page.evaluate((message) => Reflect.get(globalThis, 'deliver')(message), { type, request });
    let isAnswered = false;
    const noted = answer.finally(() => {
      isAnswered = true;
    });
    if (random.next() < 0.9) {
      await new Promise((resolve) =>
        setTimeout(resolve, random.next() * (random.next() < 0.7 ? WAITS.answer : WAITS.after)),
      );
      if (!isAnswered) midway += 1;
      await kill();
    }
    await noted;
    return answer;
  };

  const rated = new Set<string>();
  const imported = new Set<string>();
  const codes = new Set<string>();
  let strength = 100;
  const pictureAt = () => `practice:${upTo(PICTURES)}`;
  const steps: [weight: number, step: () => Promise<void>][] = [
    [
      12,
      async () => {
        const head = { id: uuid(), time: Date.now() };
        const undone = [...rated][upTo(rated.size)];
        const drafts = [
          { ...head, kind: 'like', picture: pictureAt(), context: [] },
          { ...head, kind: 'unlike', picture: pictureAt() },
          { ...head, kind: 'vote', left: pictureAt(), right: pictureAt(), outcome: 'left' },
          { ...head, kind: 'vote', left: pictureAt(), right: pictureAt(), outcome: 'right' },
          ...(undone ? [{ ...head, kind: 'undo', undone }] : []),
        ];
        rated.add(head.id);
        await ask('rating.append', { draft: drafts[upTo(drafts.length)] ?? drafts[0], pictures: [] });
      },
    ],
    [
      1,
      async () => {
        const id = uuid();
        const lines = Array.from({ length: IMPORTED }, (_, sequence) => {
          const event = {
            id: uuid(),
            time: 1_700_000_000_000 + sequence,
            kind: 'like',
            picture: pictureAt(),
            context: [],
          };
          imported.add(event.id);
          return JSON.stringify({
            type: 'event',
            ...event,
            device: `d-${id}`,
            sequence,
            profile: 'main',
            site: 'practice',
          });
        });
        for (const part of [0, 1])
          await ask('import.part', { import: id, part, lines: lines.filter((_, at) => at % 2 === part) });
        await ask('import.finish', { import: id });
        if (random.next() < 0.5) return;
        await ask('import.undo', { import: id });
        for (const line of lines) imported.delete(JSON.parse(line).id);
      },
    ],
    [
      1,
      async () => {
        const code = `ueeo8a${'23456789'[upTo(8)]}`;
        const [known] = codes;
        if (known && random.next() < 0.4) {
          await ask('codes.remove', { code: known });
          codes.delete(known);
        } else {
          await ask('codes.keep', { code, source: 'pasted', name: '' });
          codes.add(code);
        }
      },
    ],
    [
      1,
      async () => {
        strength = upTo(1001);
        await ask('settings.change', { strength });
      },
    ],
  ];
  const lots = steps.flatMap(([weight, step]) => Array.from({ length: weight }, () => step));
  while (killed() - before < kills) await lots[upTo(lots.length)]?.();

  const events = await readEvents(page);
  const ids = events.map(({ id }) => id);
  const wanted = [...rated, ...imported];
  const lost = wanted.filter((id) => !ids.includes(id)).length;
  const ours = events.filter(({ device }) => device === 'bench').map(({ sequence }) => sequence);
  const doubled = ids.length - new Set(wanted).size + lost + ours.length - new Set(ours).size;
  expect((await readCodeBook(page)).map(({ code }) => code).sort()).toEqual([...codes].sort());
  const status = (await ask('status.get', {})) as { settings: { strength: number } };
  expect(status.settings.strength).toBe(strength);
  const popup = await chromium.open('popup.html');
  const { code } = replayInNode(events, await readPictures(popup));
  await until('the popup to show the code of the log', async () => (await shownCode(popup)) === code);
  await popup.close();
  await page.close();
  return { kills: killed() - before, midway, cases, lost, doubled };
}

/** One line for whoever reads the output. */
export const tallyLine = (seed: number, { kills, midway, cases, lost, doubled }: Tally): string =>
  `seed ${seed}: ${kills} kills, ${midway} of them midway, ${cases} cases, ${lost} lost, ${doubled} doubled`;
