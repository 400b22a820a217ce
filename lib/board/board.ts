import { t } from '../language';
import type { Result } from '../messages/result';
import type { TasteView } from '../messages/state';
import { ONE_PROFILE, type Profiles } from '../profiles/profiles';
import { concerns, type RatingDraft, type RatingEvent } from '../ratings/event';
import { type StandingEvent, standingEvents } from '../ratings/fold';
import type { StoredPicture } from '../store/schema';
import { type BoardPicture, boardPictures } from './board-picture';

/** What the board needs of the rest of the extension. */
export interface BoardServices {
  getView(): Promise<Result<TasteView>>;
  append(draft: RatingDraft): Promise<Result<RatingEvent>>;
  readPictures(): Promise<StoredPicture[]>;
  readEvents(): Promise<RatingEvent[]>;
  readProfiles(): Promise<Profiles>;
  uuid(): string;
  now(): number;
}

/** What the board shows. */
export interface BoardView {
  /** Undefined until it is known. */
  taste: TasteView | undefined;
  /** Latest first. */
  pictures: readonly BoardPicture[];
  /** Ratings that stand, latest first. */
  ratings: readonly StandingEvent[];
  profiles: Profiles;
  /** Ratings that stand, by profile. */
  counts: ReadonlyMap<string, number>;
  /** One line about what went wrong, or null. */
  problem: string | null;
  loading: boolean;
}

/** The board's state, kept in step with the background. */
export class Board {
  #reading: Promise<void> | undefined;
  #again = false;
  view: BoardView = {
    taste: undefined,
    pictures: [],
    ratings: [],
    profiles: ONE_PROFILE,
    counts: new Map(),
    problem: null,
    loading: true,
  };

  constructor(
    private readonly services: BoardServices,
    private readonly onChange: () => void,
  ) {}

  /** Reads everything anew. Calls while it reads lead to one more reading, however many they are. */
  refresh(): Promise<void> {
    if (this.#reading) this.#again = true;
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  /** Takes a rating back, as an undo does. */
  async remove(undone: string): Promise<void> {
    const { uuid, now } = this.services;
    const result = await this.services.append({ kind: 'undo', undone, id: uuid(), time: now() });
    if (result.ok) {
      const ratings = this.view.ratings.filter(({ id }) => id !== undone);
      this.#show({ ratings, problem: null });
      await this.refresh();
    } else this.#show({ problem: result.problem.line });
  }

  async #read(): Promise<void> {
    do {
      this.#again = false;
      try {
        await this.#readOnce();
      } catch (error) {
        const problem = error instanceof Error ? error.message : t('board.unreadable');
        this.#show({ problem, loading: false });
      }
    } while (this.#again);
  }

  async #readOnce(): Promise<void> {
    const { getView, readPictures, readEvents, readProfiles } = this.services;
    const [answer, stored, log, profiles] = await Promise.all([
      getView(),
      readPictures(),
      readEvents(),
      readProfiles(),
    ]);
    const taste = answer.ok ? answer.value : this.view.taste;
    const own = log.filter((event) => !taste || concerns(event, taste.profile));
    this.#show({
      taste,
      pictures: boardPictures(stored, own, taste),
      ratings: standingEvents(own).reverse(),
      profiles,
      counts: countByProfile(log),
      problem: answer.ok ? null : answer.problem.line,
      loading: false,
    });
  }

  #show(change: Partial<BoardView>): void {
    this.view = { ...this.view, ...change };
    this.onChange();
  }
}

function countByProfile(log: readonly RatingEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { profile } of standingEvents(log)) counts.set(profile, (counts.get(profile) ?? 0) + 1);
  return counts;
}
