import { t } from '../language';
import type { RatingDraft } from '../ratings/event';
import type { Picture } from '../ratings/picture';
import type { Problem, Result } from './result';

/** Pause before a rating is sent again (ms): doubled each time, up to the longest. */
const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** A background that has not answered until then is asked again (ms). The same rating twice is stored once. */
const PATIENCE = 20_000;

/** A rating on its way, with the records of the pictures that it names. */
export interface Outgoing {
  draft: RatingDraft;
  pictures: Picture[];
}

interface Services {
  append(outgoing: Outgoing): Promise<Result<unknown>>;
  /** The rating is stored for good. */
  stored(draft: RatingDraft): void;
  /** The rating will never be stored. */
  refused(draft: RatingDraft, problem: Problem): void;
  /** It did not work this time; the rating is kept. Told once until something works again. */
  troubled(problem: Problem): void;
}

/** Keeps each rating until the background has stored it: in order, one at a time, none lost and none twice. */
export class Outbox {
  readonly #waiting: Outgoing[] = [];
  #pause = FIRST_PAUSE;
  #troubled: Problem['code'] | undefined;
  #busy = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly services: Services,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.handOver();
    });
  }

  /** How many are not stored yet. */
  get length(): number {
    return this.#waiting.length;
  }

  add(outgoing: Outgoing): void {
    this.#waiting.push(outgoing);
    if (this.#timer === undefined) void this.#deliver();
  }

  /** The page or its script goes away: hands over all that waits at once, in order, without waiting for answers. */
  handOver(): void {
    for (const outgoing of this.#waiting) void this.services.append(outgoing);
  }

  async #deliver(): Promise<void> {
    this.#timer = undefined;
    if (this.#busy) return;
    this.#busy = true;
    for (let next = this.#waiting[0]; next && !this.signal.aborted; next = this.#waiting[0]) {
      const result = await withPatience(this.services.append(next));
      if (!this.#settle(next, result)) break;
    }
    this.#busy = false;
  }

  /** Returns whether the next one may go. */
  #settle(outgoing: Outgoing, result: Result<unknown>): boolean {
    if (!result.ok && result.problem.code !== 'refused') {
      this.#retry(result.problem);
      return false;
    }
    this.#waiting.shift();
    this.#pause = FIRST_PAUSE;
    this.#troubled = undefined;
    if (result.ok) this.services.stored(outgoing.draft);
    else this.services.refused(outgoing.draft, result.problem);
    return true;
  }

  #retry(problem: Problem): void {
    if (this.#troubled !== problem.code) this.services.troubled(problem);
    this.#troubled = problem.code;
    // An updated extension never comes back to this page.
    if (problem.code === 'disconnected' || this.signal.aborted) return;
    this.#timer = setTimeout(() => void this.#deliver(), this.#pause);
    this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
  }
}

function withPatience(answer: Promise<Result<unknown>>): Promise<Result<unknown>> {
  return new Promise((resolve) => {
    const late = { code: 'failed', line: t('problems.notAnswered') } as const;
    const timer = setTimeout(() => resolve({ ok: false, problem: late }), PATIENCE);
    const settle = (result: Result<unknown>) => {
      clearTimeout(timer);
      resolve(result);
    };
    answer.then(settle, () => settle({ ok: false, problem: late }));
  });
}
